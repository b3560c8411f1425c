import { groupOfStage, type ReminderGroup, reminderGroup, reminderGroupLabels } from '#contract/reminder'
import { type PlainDate, showDate } from '#law'
import { type DigestLine, reminderSentence } from '../model/reminder-sentence.ts'

/** Whom a digest is for, and of which day. */
export interface DigestOf {
  readonly today: PlainDate
  readonly name: string
  readonly agencyName: string
  readonly publicUrl: string
  readonly lines: readonly DigestLine[]
}

/** So many things of one group are listed; the others are counted and stand in the app. */
const MOST_LISTED = 50

interface Part {
  readonly heading: string
  readonly lines: readonly DigestLine[]
  readonly further: number
}

/** Writes what somebody is told on a day as one mail. */
export function writeDigest(digest: DigestOf): { subject: string; body: string; html: string } {
  const parts = partsOf(digest.lines)
  const { length } = digest.lines
  const late = digest.lines.filter((line) => ['late', 'escalated'].includes(groupOf(line))).length
  const count = late > 0 ? `${length} việc cần chú ý, ${late} việc trễ` : `${length} việc cần chú ý`
  return {
    subject: `Nhắc việc thi đua ngày ${showDate(digest.today)}: ${count}`,
    body: plainText(digest, parts),
    html: page(digest, parts),
  }
}

const groupOf = ({ stage }: DigestLine): ReminderGroup => groupOfStage[stage]

function partsOf(lines: readonly DigestLine[]): readonly Part[] {
  return reminderGroup.options.flatMap((group): Part[] => {
    const own = lines.filter((line) => groupOf(line) === group)
    if (own.length === 0) return []
    return [
      {
        heading: `${reminderGroupLabels[group]} (${own.length})`,
        lines: own.slice(0, MOST_LISTED),
        further: Math.max(0, own.length - MOST_LISTED),
      },
    ]
  })
}

const furtherLine = (further: number): string => `và ${further} việc khác, xem trong phần mềm`
const reasonLine = ({ agencyName }: DigestOf): string =>
  `Thư này do phần mềm thi đua, khen thưởng của ${agencyName} gửi.`

function plainText(digest: DigestOf, parts: readonly Part[]): string {
  const { name, today, publicUrl } = digest
  const blocks = parts.map(({ heading, lines, further }) =>
    [
      heading.toLocaleUpperCase('vi'),
      ...lines.map(
        (line) => `- ${line.title}\n  ${reminderSentence(line, today)}\n  ${publicUrl}${line.path}`,
      ),
      ...(further > 0 ? [`  ${furtherLine(further)}`] : []),
    ].join('\n'),
  )
  return `Kính gửi ${name},

Ngày ${showDate(today)}, phần mềm nhắc các việc sau:

${blocks.join('\n\n')}

Xem tất cả lời nhắc: ${publicUrl}/reminders
Không muốn nhận thư này nữa, hãy tắt tại: ${publicUrl}/reminders/settings

${reasonLine(digest)}
`
}

function page(digest: DigestOf, parts: readonly Part[]): string {
  const { name, today, publicUrl } = digest
  const blocks = parts.map(
    ({ heading, lines, further }) => `<h2 style="font-size:16px;margin:20px 0 6px">${escaped(heading)}</h2>
<ul style="margin:0;padding-left:20px">
${lines.map((line) => lineMarkup(line, digest)).join('\n')}
${further > 0 ? `<li>${furtherLine(further)}</li>` : ''}
</ul>`,
  )
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Nhắc việc</title></head>
<body style="font-family:sans-serif;font-size:15px;line-height:1.5;color:#1c2530">
<p>Kính gửi ${escaped(name)},</p>
<p>Ngày ${showDate(today)}, phần mềm nhắc các việc sau:</p>
${blocks.join('\n')}
<p style="margin-top:24px"><a href="${escaped(publicUrl)}/reminders">Xem tất cả lời nhắc</a></p>
<p style="color:#5b6673;font-size:13px">${escaped(reasonLine(digest))} Không muốn nhận thư này nữa, hãy <a href="${escaped(publicUrl)}/reminders/settings">tắt thư nhắc việc</a>.</p>
</body></html>
`
}

function lineMarkup(line: DigestLine, { publicUrl, today }: DigestOf): string {
  const address = escaped(`${publicUrl}${line.path}`)
  const said = escaped(reminderSentence(line, today))
  return `<li style="margin:4px 0"><a href="${address}">${escaped(line.title)}</a><br><span style="color:#5b6673">${said}</span></li>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** The name of the digest of a member and a day: whoever gets it twice can tell. */
export function digestId(membershipId: string, day: PlainDate, publicUrl: string): string {
  return `<reminder.${membershipId}.${day}@${new URL(publicUrl).hostname}>`
}
