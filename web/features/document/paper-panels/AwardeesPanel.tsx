import { useState } from 'react'
import {
  type AwardeeMatch,
  listPaperAwardees,
  type PaperAwardee,
  type PaperAwardees,
  recordAwards,
  withdrawAwards,
} from '#contract/granted-award'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Section } from '#ui/section/Section'
import { useAsk, useChange } from '../../../app/queries.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { usePaper } from '../paper/paper-context.ts'
import { AwardeeCard } from './AwardeeCard.tsx'
import { AwardeePicker } from './AwardeePicker.tsx'
import { type Choices, rowsOf, tickedAtFirst, unsettled } from './awardee-choices.ts'
import { type Decision, DecisionFields } from './DecisionFields.tsx'
import classes from './PaperPanels.module.css'

/** Whom the paper honours, beside the people and units of the agency, and the way into the award history. */
export function AwardeesPanel() {
  const { paper } = usePaper()
  const found = useAsk(listPaperAwardees, { params: { id: paper.id } })
  return (
    <Answer of={found}>
      {(data) =>
        data.awardees.length === 0 ? (
          <EmptyState icon="medal" title="Không đọc thấy người, tập thể nào được khen trong văn bản này" />
        ) : (
          <Awardees key={`${paper.id} ${paper.versions[0]?.number}`} data={data} />
        )
      }
    </Answer>
  )
}

function Awardees({ data: { awardees, decision: printed, abilities } }: { readonly data: PaperAwardees }) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => tickedAtFirst(awardees))
  const [choices, setChoices] = useState<Choices>(new Map())
  const [decision, setDecision] = useState<Decision>(printed)
  const [asking, setAsking] = useState<PaperAwardee | null>(null)
  const record = useRecord()
  const settle = (index: number, match: AwardeeMatch) => setChoices(new Map(choices).set(index, match))
  const rows = rowsOf(awardees, ticked, choices)
  const open = unsettled(awardees, ticked, choices)
  return (
    <div>
      <SplitFirst />
      <DecisionFields decision={decision} onChange={setDecision} />
      {groupedByAward(awardees).map(([label, group]) => (
        <Section key={label} title={`${label} (${group.length})`}>
          <ul className={classes.cards}>
            {group.map((awardee) => (
              <AwardeeCard
                key={awardee.index}
                awardee={awardee}
                choices={choices}
                isTicked={ticked.has(awardee.index)}
                onTick={() => setTicked(toggled(ticked, awardee.index))}
                onSettle={(match) => settle(awardee.index, match)}
                onAsk={() => setAsking(awardee)}
              />
            ))}
          </ul>
        </Section>
      ))}
      <div className={classes.bar}>
        {open.length > 0 && (
          <OpenNames open={open} onAllOutside={() => setChoices(allOutside(open, choices))} />
        )}
        <Button
          look="primary"
          icon="medal"
          busy={record.isPending}
          disabledReason={refusalOf(abilities.record.because, { rows: rows.length, open: open.length })}
          onClick={() => record.send(decision, rows)}
        >
          {rows.length > 0 ? `Ghi ${rows.length} dòng vào lịch sử` : 'Ghi vào lịch sử'}
        </Button>
      </div>
      <AwardeePicker
        awardee={asking}
        onPick={(match) => {
          if (asking) settle(asking.index, match)
          setAsking(null)
        }}
        onClose={() => setAsking(null)}
      />
    </div>
  )
}

/** One decision stands over the names; of several papers in a file it would be that of the first. */
function SplitFirst() {
  const { parts } = usePaper().paper
  if (parts.length < 2) return null
  return (
    <p className={classes.remark}>
      Tệp có {parts.length} văn bản: số, ngày và cơ quan dưới đây là của văn bản đầu. Hãy tách tệp trước khi
      ghi.
    </p>
  )
}

interface OpenNamesProps {
  readonly open: readonly PaperAwardee[]
  readonly onAllOutside: () => void
}

/** How many names somebody has still to settle, and the quick way where all of them are strangers. */
function OpenNames({ open, onAllOutside }: OpenNamesProps) {
  return (
    <>
      <span className={classes.quiet}>Còn {open.length} tên chưa rõ là ai.</span>
      <Button size="compact-sm" onClick={onAllOutside}>
        {open.length > 1 ? 'Tất cả đều ngoài cơ quan' : 'Người ngoài cơ quan'}
      </Button>
    </>
  )
}

function refusalOf(because: string | null, { rows, open }: { rows: number; open: number }): string | null {
  if (because !== null) return because
  if (open > 0) return 'Hãy cho biết các tên chưa rõ là ai, hoặc bỏ chọn các dòng ấy.'
  return rows === 0 ? 'Mọi dòng đã có trong lịch sử, hoặc chưa dòng nào được chọn.' : null
}

/** Records the lines and offers the way back. */
function useRecord() {
  const { paper } = usePaper()
  const withdraw = useChange(withdrawAwards, { said: 'Đã bỏ các dòng vừa ghi khỏi lịch sử khen thưởng.' })
  const record = useChange(recordAwards, {
    refreshes: ['document'],
    onDone: ({ recordedIds: ids }) =>
      showToast({
        kind: 'done',
        message: `Đã ghi ${ids.length} dòng vào lịch sử khen thưởng.`,
        undo: () => withdraw.mutate({ body: { ids } }),
      }),
  })
  return {
    isPending: record.isPending,
    send: (decision: Decision, rows: ReturnType<typeof rowsOf>) =>
      record.mutate({ params: { id: paper.id }, body: { decision, rows: [...rows] } }),
  }
}

function allOutside(open: readonly PaperAwardee[], choices: Choices): Choices {
  return new Map([...choices, ...open.map(({ index }) => [index, { kind: 'outside' }] as const)])
}

function toggled(ticked: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const after = new Set(ticked)
  if (!after.delete(index)) after.add(index)
  return after
}

function groupedByAward(
  awardees: readonly PaperAwardee[],
): readonly (readonly [string, readonly PaperAwardee[]])[] {
  const labels = [...new Set(awardees.map(({ awardLabel }) => awardLabel))]
  return labels.map((label) => [label, awardees.filter((each) => each.awardLabel === label)])
}
