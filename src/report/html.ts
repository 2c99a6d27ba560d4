/** Markup as a value: strings become text, and only what was made here is taken for markup. */

/** A piece of HTML. It is made by `html` alone. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup
  }
}

/** What a place of a template takes: nothing, text, markup, or a list of them. */
export type Part = Html | string | number | boolean | null | undefined | readonly Part[]

/** A tagged template: what is put in is text, unless it is markup already. `false`, `null` and `undefined` are nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(String.raw({raw: strings}, ...parts.map(markupOf)))
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || typeof part === 'boolean') return ''
  if (part instanceof Html) return part.toString()
  if (typeof part === 'object') return part.map(markupOf).join('')
  return String(part).replace(/[&<>"']/g, (sign) => entities[sign]!)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A value for a `<script type="application/json">`, which no text in it can end. */
export function jsonIn(value: unknown): Html {
  return new Html(
    JSON.stringify(value).replace(
      /[<\u2028\u2029]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
}

/** A style sheet for a `<style>`. */
export function cssIn(style: string): Html {
  return new Html(style.replace(/<\//g, '<\\/'))
}
