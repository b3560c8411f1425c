import type { InitiativeKind } from '../lib/facts.ts'
import {
  attestedWords,
  disciplineWords,
  holdWords,
  leaveWords,
  memberWords,
  ratingWords,
  reachWords,
} from '../lib/words.ts'
import type { Subject } from './award-codes.ts'

/** How a form names the facts of a record: the words of the verdicts, as they stand at the head of a line. */
export const subjectLabels: Readonly<Record<Subject, string>> = {
  individual: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
}

export const initiativeKindLabels: Readonly<Record<InitiativeKind, string>> = {
  initiative: 'Sáng kiến',
  research: 'Đề tài, đề án khoa học đã nghiệm thu',
  ingenuity: 'Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu',
}

export const ratingLabels = atTheHead(ratingWords)
export const reachLabels = atTheHead(reachWords)
export const disciplineFormLabels = atTheHead(disciplineWords)
export const holdReasonLabels = atTheHead(holdWords)
export const leaveKindLabels = atTheHead(leaveWords)
export const memberCountLabels = atTheHead(memberWords)
export const attestedFactLabels = atTheHead(attestedWords)

function atTheHead<Key extends string>(words: Readonly<Record<Key, string>>): Readonly<Record<Key, string>> {
  const entries = Object.entries<string>(words).map(([key, text]) => [
    key,
    text.charAt(0).toUpperCase() + text.slice(1),
  ])
  return Object.fromEntries(entries) as Record<Key, string>
}
