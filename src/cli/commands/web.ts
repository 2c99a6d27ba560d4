/** `padanan web`. */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Command} from 'commander'
import {serveWeb, webPort} from '../../serve/web.js'
import {InputError} from '../../store/input.js'
import {numberIn} from '../input.js'
import {print} from '../terminal.js'

export const webCommand = new Command('web')
  .description('open the workbench in a browser: look up, mark, align, translate, check')
  .option('--port <number>', 'the port; what the page remembers hangs on it', numberIn(0, 65535), webPort)
  .option('--no-open', 'do not open a browser')
  .addHelpText(
    'after',
    `
Examples:
  $ padanan web
  $ padanan web --port 8080 --no-open

The page is served to this machine alone, and all work is done in it: nothing is sent anywhere. Ctrl+C ends the server.`,
  )
  .action(async ({port, open}: {port: number; open: boolean}) => {
    const folder = fileURLToPath(new URL('./web/', import.meta.url))
    if (!existsSync(folder)) throw new InputError(`${folder}: no such folder; npm run build makes it`)
    const {url} = await serveWeb({folder, port}).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error
      throw new InputError(
        `port ${port} is taken: padanan may be open already at http://127.0.0.1:${port}/, or name another with --port`,
      )
    })
    print(url)
    if (open) openBrowser(url)
  })

/** Where there is no browser to open, the address has been printed. */
function openBrowser(url: string): void {
  const commands: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  }
  const [command, ...args] = commands[process.platform] ?? ['xdg-open']
  spawn(command!, [...args, url], {detached: true, stdio: 'ignore'})
    .on('error', () => {})
    .unref()
}
