/** The reference page of the server's tools, from what the running server says of them. */

interface Schema {
  type?: string | string[]
  description?: string
  enum?: string[]
  default?: unknown
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
}

interface Tool {
  name: string
  description?: string | undefined
  inputSchema: object
  outputSchema?: object | undefined
  annotations?: {readOnlyHint?: boolean | undefined} | undefined
}

export function page(tools: readonly Tool[]): string {
  return [
    '# The tools of `padanan mcp`\n',
    'Made from what the running server says. A tool that writes is there with `--write` alone.\n',
    ...tools.map(tool),
  ].join('\n')
}

function tool({name, description, inputSchema, outputSchema, annotations}: Tool): string {
  const {properties = {}, required = []} = inputSchema as Schema
  const rows = Object.entries(properties).map(([key, schema]) => {
    const value = schema.default === undefined ? '' : `; default ${JSON.stringify(schema.default)}`
    const need = required.includes(key) && schema.default === undefined ? 'yes' : ''
    return `| \`${key}\` | ${kindOf(schema)} | ${need} | ${schema.description ?? ''}${value} |`
  })
  return [
    `## ${name}\n`,
    `${description}${annotations?.readOnlyHint ? '' : ' **Writes.**'}\n`,
    '| argument | kind | needed | what it is |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => row.replace('|  | ; default', '|  | default').replace('| ; default', '| default')),
    '',
    `Answers with ${Object.keys((outputSchema as Schema).properties ?? {})
      .map((key) => `\`${key}\``)
      .join(', ')}.\n`,
  ].join('\n')
}

function kindOf({type, enum: values, items, properties}: Schema): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (items) return `list of ${kindOf(items)}`
  if (properties) return `{${Object.keys(properties).join(', ')}}`
  return String(type)
}
