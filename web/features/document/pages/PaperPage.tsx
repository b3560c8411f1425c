import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { downloadPaper, type Paper, readPaperText } from '#contract/document'
import { listDrafts, startDraft } from '#contract/draft'
import { listPlans } from '#contract/plan'
import { showDay, showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Page } from '#ui/page/Page'
import { useAddressParam } from '../../../app/address.ts'
import { addressOf } from '../../../app/api.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'
import { Legend } from '../Legend.tsx'
import type { Mark, MarkKind } from '../marks.ts'
import { PaperSheet } from '../PaperSheet.tsx'
import classes from '../Papers.module.css'
import { paperLayout } from '../paper-blocks.ts'
import { markersOf, paperMarks } from '../paper-marks.ts'
import { scrollSheetTo } from '../scrolling.ts'

/** One paper with what was read in it, its file, and where it is used. */
export function PaperPage() {
  const paperId = useAddressParam('paperId')
  const paper = useAsk(readPaperText, { params: { id: paperId } })
  return <Answer of={paper}>{(data) => <PaperView key={data.id} paper={data} />}</Answer>
}

function PaperView({ paper }: { readonly paper: Paper }) {
  return (
    <Page
      title={paper.title ?? paper.fileName}
      back={{ to: paths.papers() }}
      actions={<PaperActions paper={paper} />}
    >
      <dl className={classes.facts}>
        <Fact label="Số, ký hiệu" value={[paper.number ?? '…', paper.symbol].filter(Boolean).join('/')} />
        <Fact label="Ngày ban hành" value={paper.issuedOn ? showDay(paper.issuedOn) : 'chưa ghi'} />
        <Fact label="Cơ quan" value={paper.issuer ?? 'chưa rõ'} />
        <Fact label="Tệp" value={paper.fileName} />
        <Fact label="Nhận lúc" value={showMoment(paper.receivedAt)} />
      </dl>
      <UsedIn paperId={paper.id} />
      <Sheet paper={paper} />
    </Page>
  )
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}:</dt>
      <dd>{value}</dd>
    </div>
  )
}

function PaperActions({ paper }: { readonly paper: Paper }) {
  const navigate = useNavigate()
  const plans = useAsk(listPlans)
  const start = useChange(startDraft, {
    onDone: ({ draftId }) => void navigate({ href: paths.draft(draftId) }),
  })
  const ability = plans.data?.abilities.importPlan
  return (
    <>
      <Button
        icon="download"
        onClick={() => window.location.assign(addressOf(downloadPaper, { params: { id: paper.id } }))}
      >
        Tải tệp gốc
      </Button>
      {ability && (
        <Button
          icon="work"
          look="primary"
          busy={start.isPending}
          disabledReason={ability.because}
          onClick={() => start.mutate({ params: { id: paper.id }, body: {} })}
        >
          Rà soát để ghi vào năm
        </Button>
      )}
    </>
  )
}

/** The plans and the reviews that come from this paper. */
function UsedIn({ paperId }: { readonly paperId: string }) {
  const plans = useAsk(listPlans).data?.plans.filter((plan) => plan.paperId === paperId) ?? []
  const drafts =
    useAsk(listDrafts, { query: {} }).data?.drafts.filter((draft) => draft.paperId === paperId) ?? []
  if (plans.length + drafts.length === 0) return null
  return (
    <ul className={classes.usedIn} aria-label="Văn bản này được dùng ở đâu">
      {plans.map(({ id, year, title }) => (
        <li key={id}>
          Đã ghi vào <Link to={paths.plan(id)}>{`kế hoạch năm ${year}: ${title}`}</Link>
        </li>
      ))}
      {drafts.map(({ id, updatedAt }) => (
        <li key={id}>
          Đang được rà soát, sửa lần cuối {showMoment(updatedAt)}:{' '}
          <Link to={paths.draft(id)}>mở bản rà soát</Link>
        </li>
      ))}
    </ul>
  )
}

function Sheet({ paper }: { readonly paper: Paper }) {
  const { from, to }: { from?: string; to?: string } = useSearch({ strict: false })
  const [hidden, setHidden] = useState<readonly MarkKind[]>([])
  const layout = useMemo(() => paperLayout(paper.text, markersOf(paper.reading)), [paper])
  const marks = useMemo(() => paperMarks(paper.text, paper.reading, null), [paper])
  const linked = useMemo(() => itemAt(marks, Number(from), Number(to)), [marks, from, to])
  const [chosen, setChosen] = useState(linked)
  useEffect(() => {
    if (linked) scrollSheetTo(linked)
  }, [linked])
  const visible = useMemo(() => marks.filter(({ kind }) => !hidden.includes(kind)), [marks, hidden])
  return (
    <div className={classes.reading} data-sheet>
      <Legend marks={marks} hidden={hidden} onChange={setHidden} />
      <PaperSheet
        text={paper.text}
        layout={layout}
        marks={visible}
        chosen={chosen}
        onChoose={({ item }) => setChosen(item)}
      />
    </div>
  )
}

/** The item that a link of the form `?from=…&to=…` points at. */
function itemAt(marks: readonly Mark[], from: number, to: number): string | null {
  const near = marks.filter(({ kind, start, end }) => kind === 'task' && start < to && end > from)
  return near[0]?.item ?? null
}
