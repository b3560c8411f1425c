import type { DraftHead } from '#contract/draft'
import { Button } from '#ui/button/Button'
import classes from './FindingList.module.css'
import { FindingText } from './FindingText.tsx'
import type { Finding, FindingTab } from './findings.ts'
import { useReview } from './review-context.ts'
import { YearField } from './YearField.tsx'

type FindingListProps = {
  readonly tab: FindingTab
  readonly findings: readonly Finding[]
  readonly chosen: string | null
  readonly draft: DraftHead
}

const leads: Partial<Record<FindingTab, string>> = {
  unread:
    'Các đoạn sau không thuộc mục nào đã đọc. Đoạn nào là một việc phải làm thì thêm thành dòng; các đoạn khác vẫn được giữ trong văn bản.',
  warning: 'Những điều máy thấy khác thường trong văn bản.',
}

/** What was read besides the tasks; each is found again in the paper. */
export function FindingList({ tab, findings, chosen, draft }: FindingListProps) {
  const lead = leads[tab]
  return (
    <div className={classes.findings}>
      {lead && <p className={classes.lead}>{lead}</p>}
      {tab === 'header' && <YearField draft={draft} />}
      <ul className={classes.list}>
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was read never changes its order
          <li key={index} data-chosen={(finding.item !== null && finding.item === chosen) || undefined}>
            <FindingText finding={finding} />
            {tab === 'unread' && finding.span && <AddFinding finding={finding} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function AddFinding({ finding }: { readonly finding: Finding }) {
  const { actions, edit, choose, announce, frozenBecause } = useReview()
  const add = async () => {
    if (!finding.span) return
    const outcome = await actions.add({ span: finding.span })
    announce(outcome.ok ? 'Đã thêm việc từ đoạn này.' : outcome.sentence)
    const added = outcome.ok ? outcome.changed.rows.find(({ origin }) => origin === 'added') : undefined
    if (!added) return
    choose(added.id, 'paper')
    edit(added.id)
  }
  return (
    <Button size="compact-sm" icon="add" disabledReason={frozenBecause} onClick={() => void add()}>
      Thêm việc từ đoạn này
    </Button>
  )
}
