import type { GrantedAward } from '#contract/granted-award'

/** Whom an award honours, as people say it. */
export const awardeeSubjectLabels: Readonly<Record<GrantedAward['subject'], string>> = {
  individual: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
}
