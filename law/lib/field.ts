import { isPlainDate, type PlainDate } from './plain-date.ts'

/** What is wrong with a fact, and where: `years.1.rating`. */
export interface Problem {
  readonly path: string
  /** A sentence for the officer. */
  readonly detail: string
}

/** A place in a JSON value: reads what should stand there, and notes a problem where something else does. */
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
  required<T>(read: (field: Field) => T | undefined): T | undefined {
    return this.#value === undefined ? this.refuse('Thiếu thông tin bắt buộc') : read(this)
  }

  /** Reads a field that may be absent. */
  optional<T>(read: (field: Field) => T | undefined): T | undefined {
    return this.#value === undefined ? undefined : read(this)
  }

  /** Reads a field that may be absent or say "none". */
  orNull<T>(read: (field: Field) => T | undefined): T | null | undefined {
    return this.#value === undefined || this.#value === null ? this.#value : read(this)
  }

  isObject(): boolean {
    return isRecord(this.#value)
  }

  object<T>(read: (field: Field) => T): T | undefined {
    return this.isObject() ? read(this) : this.refuse('Phải là một đối tượng {…}')
  }

  list<T>(read: (field: Field) => T): readonly T[] | undefined {
    if (!Array.isArray(this.#value)) return this.refuse('Phải là một danh sách […]')
    return this.#value.map((value: unknown, index) =>
      read(new Field(value, `${this.path}.${index}`, this.#problems)),
    )
  }

  oneOf<const T extends string>(allowed: readonly T[]): T | undefined {
    const found = allowed.find((each) => each === this.#value)
    return found ?? this.refuse(`${this.#shown()} không có trong: ${allowed.join(', ')}`)
  }

  day(): PlainDate | undefined {
    const value = this.#value
    if (typeof value === 'string' && isPlainDate(value)) return value
    return this.refuse(`${this.#shown()} không phải một ngày có thật (viết YYYY-MM-DD)`)
  }

  year(): number | undefined {
    const value = this.#value
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1945 && value <= 2200) return value
    return this.refuse(`${this.#shown()} không phải một năm`)
  }

  count(): number | undefined {
    const value = this.#value
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
    return this.refuse(`${this.#shown()} không phải một số nguyên từ 0`)
  }

  flag(): boolean | undefined {
    return typeof this.#value === 'boolean' ? this.#value : this.refuse('Phải là true hoặc false')
  }

  text(): string | undefined {
    const value = this.#value
    return typeof value === 'string' && value.trim() !== '' ? value : this.refuse('Phải là một câu chữ')
  }

  /** Notes a problem here. */
  refuse(detail: string): undefined {
    this.#problems.push({ path: this.path, detail })
    return undefined
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
