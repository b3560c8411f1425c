import { isPlainDate, type PlainDate, plainDate } from './plain-date.ts'

/** What is wrong with a fact, and where: `years.1.rating`. */
export interface Problem {
  readonly path: string
  /** A sentence for the officer. */
  readonly detail: string
}

/** Stands where a day could not be read: what was read with a problem is thrown away. */
const unreadable = plainDate('1945-09-02')

/**
 * A place in a JSON value: reads what should stand there. Where something else does it notes a problem and gives a
 * stand-in, so that reading goes on and everything wrong is found at once; whoever reads throws it all away then.
 */
export class Field {
  readonly path: string
  readonly #value: unknown
  readonly #problems: Problem[]

  constructor(value: unknown, path: string, problems: Problem[]) {
    this.#value = value
    this.path = path
    this.#problems = problems
  }

  /** The field of an object; absent where there is no object. */
  at(key: string): Field {
    const value = isRecord(this.#value) ? this.#value[key] : undefined
    return new Field(value, this.path === '' ? key : `${this.path}.${key}`, this.#problems)
  }

  /** Reads a field that must be there. */
  required<T>(read: (field: Field) => T): T {
    if (this.#value !== undefined) return read(this)
    this.refuse('Thiếu thông tin bắt buộc')
    return read(new Field(undefined, this.path, []))
  }

  /** Reads a field that may be absent. */
  optional<T>(read: (field: Field) => T): T | undefined {
    return this.#value === undefined ? undefined : read(this)
  }

  /** Reads a field that may be absent or say "none". */
  orNull<T>(read: (field: Field) => T): T | null | undefined {
    return this.#value === undefined || this.#value === null ? this.#value : read(this)
  }

  object<T>(read: (field: Field) => T): T {
    if (isRecord(this.#value)) return read(this)
    this.refuse('Phải là một đối tượng {…}')
    return read(new Field({}, this.path, []))
  }

  list<T>(read: (field: Field) => T): readonly T[] {
    if (Array.isArray(this.#value)) {
      return this.#value.map((value: unknown, index) =>
        read(new Field(value, `${this.path}.${index}`, this.#problems)),
      )
    }
    this.refuse('Phải là một danh sách […]')
    return []
  }

  oneOf<const T extends string>(allowed: readonly [T, ...T[]]): T {
    const found = allowed.find((each) => each === this.#value)
    if (found === undefined) this.refuse(`${this.#shown()} không có trong: ${allowed.join(', ')}`)
    return found ?? allowed[0]
  }

  day(): PlainDate {
    const value = this.#value
    if (typeof value === 'string' && isPlainDate(value)) return value
    this.refuse(`${this.#shown()} không phải một ngày có thật (viết YYYY-MM-DD)`)
    return unreadable
  }

  /** A whole number within bounds, both included. */
  whole({
    from,
    to,
    expected,
  }: {
    readonly from: number
    readonly to: number
    readonly expected: string
  }): number {
    const value = this.#value
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value
    this.refuse(`${this.#shown()} ${expected}`)
    return from
  }

  year(): number {
    return this.whole({ from: 1945, to: 2200, expected: 'không phải một năm' })
  }

  count(): number {
    return this.whole({ from: 0, to: 10_000_000, expected: 'không phải một số nguyên từ 0' })
  }

  flag(): boolean {
    if (typeof this.#value === 'boolean') return this.#value
    this.refuse('Phải là true hoặc false')
    return false
  }

  text(): string {
    const value = this.#value
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 2000) return value
    this.refuse('Phải là một câu chữ, không quá 2000 ký tự')
    return ''
  }

  /** Notes a problem here. */
  refuse(detail: string): void {
    this.#problems.push({ path: this.path, detail })
  }

  #shown(): string {
    const value = this.#value
    return typeof value === 'string' || typeof value === 'number' ? `“${value}”` : 'Giá trị này'
  }
}

/** A property only where there is a value for it: what is absent stays absent. */
export function given<Key extends string, T>(key: Key, value: T | undefined): { readonly [K in Key]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: T })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
