import { showMoment } from '#text/days'
import { Section } from '#ui/section/Section'
import { type Finding, findingsOf } from '../findings.ts'
import { usePaper } from '../paper/paper-context.ts'
import { unreadSpans } from '../paper-marks.ts'
import { sizeWords } from '../paper-queue.ts'
import { PaperItem } from './PaperItem.tsx'
import classes from './PaperPanels.module.css'

const groups = [
  ['header', 'Thể thức'],
  ['recipient', 'Người ký, nơi nhận'],
  ['citation', 'Văn bản viện dẫn'],
  ['movement', 'Phong trào, chủ đề, danh hiệu'],
  ['target', 'Chỉ tiêu'],
  ['unread', 'Đoạn chưa hiểu'],
] as const

/** What the paper was recognised as: its face, who signs, who receives, what it cites. */
export function FactsPanel() {
  const { paper } = usePaper()
  const { text, reading, seemsToBe, fileName, byteSize, receivedAt } = paper
  const findings = findingsOf(text, reading, unreadSpans(text, reading, null))
  const addressees = reading.header.addressee
  return (
    <div>
      <p className={classes.lead}>{seemsToBe}</p>
      {addressees.length > 0 && (
        <p className={classes.lead}>
          Kính gửi: <strong>{addressees.join('; ')}</strong>
        </p>
      )}
      <dl className={classes.facts}>
        <div className={classes.fact}>
          <dt>Tệp</dt>
          <dd>
            {fileName} ({sizeWords(byteSize)}), nhận lúc {showMoment(receivedAt)}
          </dd>
        </div>
      </dl>
      {groups.map(([tab, title]) =>
        findings[tab].length === 0 ? null : (
          <Section key={tab} title={tab === 'header' ? title : `${title} (${findings[tab].length})`}>
            <dl className={classes.facts}>
              {findings[tab].map((finding, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what was read never changes its order
                <Fact key={index} finding={finding} />
              ))}
            </dl>
          </Section>
        ),
      )}
    </div>
  )
}

function Fact({ finding: { item, label, text, span } }: { readonly finding: Finding }) {
  const words = text || label
  return (
    <div className={classes.fact}>
      {text && label && <dt>{label}</dt>}
      <dd>{item && span ? <PaperItem {...{ item, span }}>{words}</PaperItem> : words}</dd>
    </div>
  )
}
