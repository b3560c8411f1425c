import { type InstallationGiven, installationGiven } from '#contract/installation'
import { repeatProblem } from './password-rule.ts'

/** The wizard's fields, flat. */
export interface FirstRunValues extends Record<string, string> {
  readonly name: string
  readonly shortName: string
  readonly superiorName: string
  readonly code: string
  readonly symbol: string
  readonly place: string
  readonly headPosition: string
  readonly headName: string
  readonly validFrom: string
  readonly officerName: string
  readonly userName: string
  readonly email: string
  readonly password: string
  readonly repeated: string
}

export const emptyInstallation: FirstRunValues = {
  name: '',
  shortName: '',
  superiorName: '',
  code: '',
  symbol: '',
  place: '',
  headPosition: '',
  headName: '',
  validFrom: '',
  officerName: '',
  userName: '',
  email: '',
  password: '',
  repeated: '',
}

const steps: readonly (readonly string[])[] = [
  ['name', 'shortName', 'superiorName', 'code', 'place'],
  ['symbol', 'headPosition', 'headName', 'validFrom'],
]

/** On which step of the wizard a field is. */
export function stepOf(field: string): number {
  const found = steps.findIndex((fields) => fields.includes(field))
  return found === -1 ? steps.length : found
}

/** What the wizard asks of the server. */
export function givenOf(values: FirstRunValues): InstallationGiven {
  const { name, shortName, superiorName, symbol, place, headPosition, headName } = values
  return {
    code: values.code,
    header: { name, shortName, superiorName, symbol, place, headPosition, headName },
    validFrom: values.validFrom,
    officer: {
      name: values.officerName,
      userName: values.userName,
      email: values.email,
      password: values.password,
    },
  }
}

/** What is still missing or not yet right, by field; null where nothing is. */
export function problemsOf(values: FirstRunValues): Record<string, string | null> {
  const { code, officer } = installationGiven.shape
  const said = (schema: { safeParse: typeof code.safeParse }, value: string) =>
    schema.safeParse(value).error?.issues[0]?.message ?? null
  return {
    name: wanted(values.name, 'Hãy nhập tên cơ quan như in trên văn bản.'),
    place: wanted(values.place, 'Hãy nhập địa danh, ví dụ: An Sơn.'),
    code: said(code, values.code),
    symbol: wanted(values.symbol, 'Hãy nhập ký hiệu của cơ quan, ví dụ: BQLKKT.'),
    validFrom: wanted(values.validFrom, 'Hãy chọn ngày mà thông tin này bắt đầu đúng.'),
    officerName: wanted(values.officerName, 'Hãy nhập họ và tên.'),
    userName: said(officer.shape.userName, values.userName),
    email: said(officer.shape.email, values.email),
    password: said(officer.shape.password, values.password),
    repeated: repeatProblem(values.password, values.repeated),
  }
}

const wanted = (value: string, sentence: string): string | null => (value.trim() === '' ? sentence : null)
