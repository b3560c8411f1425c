import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Paper, splitPaper } from '#contract/document'
import { listDrafts } from '#contract/draft'
import { listPlans } from '#contract/plan'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { Icon, type IconName } from '#ui/icon/Icon'
import { paths } from '../../../app/paths.ts'
import { useAsk, useChange } from '../../../app/queries.ts'
import review from '../Review.module.css'
import classes from './PaperBanners.module.css'

/** What has to be known before the paper is read: it is several, it is there already, its letters were converted, it is in use, it is dealt with. */
export function PaperBanners({ paper }: { readonly paper: Paper }) {
  return (
    <>
      <SeveralParts paper={paper} />
      <SameNumber others={paper.sameNumber} />
      <Converted conversion={paper.conversion} />
      <UsedIn paperId={paper.id} />
      {paper.handled && (
        <Banner icon="done">
          {paper.handled.byName} đã xử lý văn bản này lúc {showMoment(paper.handled.at)}.
        </Banner>
      )}
    </>
  )
}

function SeveralParts({ paper }: { readonly paper: Paper }) {
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const split = useChange(splitPaper, {
    said: ({ paperIds }) => `Đã tách thành ${paperIds.length} văn bản.`,
    onDone: ({ paperIds: [first] }) => {
      setAsking(false)
      void navigate({ href: first ? paths.paper(first) : paths.inbox(), replace: true })
    },
  })
  const { id, version, parts, abilities } = paper
  if (parts.length < 2) return null
  return (
    <Banner icon="split" tone="due">
      Tệp có {parts.length} văn bản:
      <PartList parts={parts} />
      {abilities.split.allowed && (
        <p className={classes.advice}>
          Hãy tách trước khi đưa việc vào kế hoạch hay ghi khen thưởng; sau đó không tách được nữa.
        </p>
      )}
      <Button
        icon="split"
        look="primary"
        disabledReason={abilities.split.because}
        onClick={() => setAsking(true)}
      >
        Tách thành {parts.length} văn bản
      </Button>
      <ConfirmDialog
        opened={isAsking}
        title={`Tách thành ${parts.length} văn bản?`}
        confirmLabel="Tách"
        busy={split.isPending}
        onConfirm={() => split.mutate({ params: { id }, body: { version } })}
        onClose={() => setAsking(false)}
      >
        <p>Mỗi phần thành một văn bản riêng, được đọc lại; tệp gốc vẫn tải được từ mọi phần.</p>
      </ConfirmDialog>
    </Banner>
  )
}

/** The paper came from another file too: nothing of it need be taken over twice. */
function SameNumber({ others }: { readonly others: Paper['sameNumber'] }) {
  if (others.length === 0) return null
  return (
    <Banner icon="alert" tone="due">
      Đã có văn bản cùng số, cùng ngày, cùng cơ quan từ tệp khác; hãy xem có phải một văn bản đến hai lần:
      <ul className={classes.parts}>
        {others.map(({ id, fileName, receivedAt }) => (
          <li key={id}>
            <Link to={paths.paper(id)}>{fileName}</Link>, nhận {showMoment(receivedAt)}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

/** So many are named at once; a bundle of many would push the papers themselves off the screen. */
const FIRST_PARTS = 4

function PartList({ parts }: Pick<Paper, 'parts'>) {
  const further = parts.slice(FIRST_PARTS)
  const lines = (these: Paper['parts']) => these.map(({ start, name }) => <li key={start}>{name}</li>)
  return (
    <>
      <ol className={classes.parts}>{lines(parts.slice(0, FIRST_PARTS))}</ol>
      {further.length > 0 && (
        <details>
          <summary>Xem {further.length} văn bản nữa</summary>
          <ol className={classes.parts} start={FIRST_PARTS + 1}>
            {lines(further)}
          </ol>
        </details>
      )}
    </>
  )
}

function Converted({ conversion }: Pick<Paper, 'conversion'>) {
  if (conversion === null) return null
  const { from, letters, samples } = conversion
  return (
    <Banner icon="refresh">
      <details>
        <summary>
          Văn bản gõ bằng bảng mã {from} cũ; đã chuyển {letters.toLocaleString('vi-VN')} chữ sang Unicode. Xem
          ví dụ
        </summary>
        <dl className={classes.samples}>
          {samples.map(({ before, after }) => (
            <div key={before}>
              <dt>{before}</dt>
              <dd>{after}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Banner>
  )
}

/** The plans and the reviews that come from this paper. */
function UsedIn({ paperId }: { readonly paperId: string }) {
  const plans = useAsk(listPlans).data?.plans.filter((plan) => plan.paperId === paperId) ?? []
  const drafts =
    useAsk(listDrafts, { query: {} }).data?.drafts.filter((draft) => draft.paperId === paperId) ?? []
  if (plans.length + drafts.length === 0) return null
  return (
    <Banner icon="board">
      {plans.map(({ id, year, title }) => (
        <div key={id}>
          Đã ghi vào <Link to={paths.plan(id)}>{`kế hoạch năm ${year}: ${title}`}</Link>.
        </div>
      ))}
      {drafts.map(({ id, updatedAt }) => (
        <div key={id}>
          Đang được rà soát, sửa lần cuối {showMoment(updatedAt)}:{' '}
          <Link to={paths.draft(id)}>mở bản rà soát</Link>.
        </div>
      ))}
    </Banner>
  )
}

interface BannerProps {
  readonly icon: IconName
  readonly tone?: 'due'
  readonly children: ReactNode
}

function Banner({ icon, tone, children }: BannerProps) {
  return (
    <div className={review.banner} data-tone={tone} role="status">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
