import { type Ability, allowed, denied } from '#contract/ability'
import type { InstrumentOrigin } from '#contract/instrument'
import type { Actor } from '#platform/operation'
import { refuseUnless } from '#platform/refusal'

/** Throws what an ability says no to. */
export { refuseUnless } from '#platform/refusal'

/** Who may set how the agency reads what the law leaves open. Everyone of the agency may read it. */
export function maySetRules({ roles }: Actor): Ability {
  return roles.includes('officer') || roles.includes('administrator')
    ? allowed
    : denied('Chỉ cán bộ thi đua hoặc quản trị được đặt quy ước của cơ quan.')
}

/** Throws what `maySetRules` says no to. */
export function refuseUnlessMaySetRules(actor: Actor): void {
  refuseUnless(maySetRules(actor))
}

/** Who may enter instruments of the agency itself and attach files for it. Everyone of the agency may read them. */
export function mayEnterInstrument({ roles }: Actor): Ability {
  return roles.includes('officer') || roles.includes('administrator')
    ? allowed
    : denied('Chỉ cán bộ thi đua hoặc quản trị được nhập văn bản vào thư viện của cơ quan.')
}

/** Who may enter what serves every agency of the installation: `isSteward` says whether the agency keeps it. */
export function mayEnterForEveryone({ roles }: Actor, isSteward: boolean): Ability {
  if (!isSteward)
    return denied('Chỉ cơ quan quản lý bản cài đặt được nhập nội dung dùng chung cho mọi cơ quan.')
  return roles.includes('administrator')
    ? allowed
    : denied('Chỉ quản trị của cơ quan quản lý bản cài đặt được nhập nội dung dùng chung cho mọi cơ quan.')
}

/** Who may attach a file for every agency: not to an instrument that the others do not have. */
export function mayAttachForEveryone(actor: Actor, origin: InstrumentOrigin, isSteward: boolean): Ability {
  const may = mayEnterForEveryone(actor, isSteward)
  return may.allowed && origin === 'own'
    ? denied('Văn bản này của riêng cơ quan nên tệp cũng chỉ cho cơ quan.')
    : may
}

/** Who may correct an instrument, by who brought it in. */
export function mayCorrectInstrument(actor: Actor, origin: InstrumentOrigin, isSteward: boolean): Ability {
  if (origin === 'program')
    return denied('Văn bản có sẵn trong phần mềm; thông tin được cập nhật cùng phần mềm.')
  return origin === 'own' ? mayEnterInstrument(actor) : mayEnterForEveryone(actor, isSteward)
}

/** Who may remove an instrument: what serves every agency may be cited where nobody here can look. */
export function mayRemoveInstrument(actor: Actor, origin: InstrumentOrigin, isSteward: boolean): Ability {
  const may = mayCorrectInstrument(actor, origin, isSteward)
  if (!may.allowed || origin === 'own') return may
  return denied(
    'Văn bản dùng chung có thể đã được các cơ quan viện dẫn nên không xóa; hãy sửa thông tin hoặc ghi ngày hết hiệu lực.',
  )
}

/** Who may remove a file of an instrument. */
export function mayRemoveFile(actor: Actor, forEveryone: boolean, isSteward: boolean): Ability {
  return forEveryone ? mayEnterForEveryone(actor, isSteward) : mayEnterInstrument(actor)
}

/** Who may enter, let govern and withdraw standards for the whole installation. */
export function mayEnterStandard({ roles }: Actor, isSteward: boolean): Ability {
  return isSteward && roles.includes('administrator')
    ? allowed
    : denied('Chỉ quản trị của cơ quan quản lý bản cài đặt được nhập chuẩn và cho chuẩn áp dụng.')
}
