/** The `xliff` package ships no types. */
declare module 'xliff/js2xliff' {
  type Done<T> = (error: unknown, result?: T) => void
  export default function js2xliff(
    resources: object,
    options: {indent?: string; targetXliffVersion?: string},
    done: Done<string>,
  ): void
}
declare module 'xliff/jsToXliff12' {
  export default function jsToXliff12(
    resources: object,
    options: {indent?: string},
    done: (error: unknown, result?: string) => void,
  ): void
}
declare module 'xliff/xliff2js' {
  export default function xliff2js<T>(
    text: string,
    options: object,
    done: (error: unknown, result?: T) => void,
  ): void
}
declare module 'xliff/xliff12ToJs' {
  export default function xliff12ToJs<T>(
    text: string,
    options: object,
    done: (error: unknown, result?: T) => void,
  ): void
}
