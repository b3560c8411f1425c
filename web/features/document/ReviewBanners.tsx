import { Link } from '@tanstack/react-router'
import type { LookedUpCitations } from '#contract/citation'
import type { DraftHead, DraftPage } from '#contract/draft'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { Icon, type IconName } from '#ui/icon/Icon'
import { paths } from '../../app/paths.ts'
import { isDoubtful } from './citation-standing.ts'
import { DropDraft } from './DropDraft.tsx'
import { commitFigures } from './draft-rows.ts'
import classes from './Review.module.css'
import { useReview } from './review-context.ts'
import type { ReviewView } from './use-review-view.ts'

type ReviewBannersProps = {
  readonly page: DraftPage
  readonly citations: LookedUpCitations | null
  readonly view: ReviewView
  /** The plan of the year before that the draft was made from. */
  readonly fromPlan: { readonly id: string; readonly title: string; readonly year: number } | null
}

/** What has to be known before the rows: that it is done already, a question to settle, what it is compared with. */
export function ReviewBanners({ page, citations, view, fromPlan }: ReviewBannersProps) {
  const { draft, rows } = page
  const { doubt, compared, state } = draft
  if (state === 'committed') return <Committed draft={draft} />
  if (state === 'dropped') {
    return <Banner icon="cancelled">Bản rà soát này đã bị bỏ; không có gì được ghi vào năm.</Banner>
  }
  return (
    <>
      {fromPlan && (
        <Banner icon="timeline">
          Dự thảo lập từ <Link to={paths.plan(fromPlan.id)}>kế hoạch năm {fromPlan.year}</Link>; dưới mỗi dòng
          ghi rõ từ việc nào. Phần căn cứ giữ như cũ: hãy xem lại văn bản mới.{' '}
          <Link to={paths.draftDifferences(draft.id)}>So dự thảo với năm {fromPlan.year}</Link>
        </Banner>
      )}
      {doubt && !doubt.settled && <Doubt draft={draft} sentence={doubt.sentence} />}
      {compared && (
        <Banner icon="info">
          Văn bản này đã có trong kế hoạch{' '}
          <Link to={paths.plan(compared.planId)}>
            {compared.title} (năm {compared.year})
          </Link>
          . Khi ghi, chỉ những điều khác được đổi: {differenceWords(rows)}.
        </Banner>
      )}
      <DoubtfulCitations citations={citations} view={view} />
    </>
  )
}

/** How many citations the library contradicts; it leads to them and holds nothing up. */
function DoubtfulCitations({ citations, view }: Pick<ReviewBannersProps, 'citations' | 'view'>) {
  const count = citations?.citations.filter(isDoubtful).length ?? 0
  if (count === 0 || view.tab === 'citation') return null
  const show = () => {
    view.showPane('rows')
    view.showTab('citation')
  }
  return (
    <Banner icon="alert">
      <span className={classes.bannerLine}>
        {count} viện dẫn trong văn bản cần xem lại.
        <Button size="compact-sm" onClick={show}>
          Xem các viện dẫn
        </Button>
      </span>
    </Banner>
  )
}

function differenceWords(rows: DraftPage['rows']): string {
  const { added, changed, cancelled } = commitFigures(rows)
  return `thêm ${added} việc, đổi ${changed} việc, hủy ${cancelled} việc`
}

function Committed({ draft }: { readonly draft: DraftHead }) {
  return (
    <Banner icon="done">
      {draft.committedByName ?? 'Đồng nghiệp'} đã ghi kế hoạch này vào năm {draft.year}
      {draft.committedAt && ` lúc ${showMoment(draft.committedAt)}`}.{' '}
      {draft.planId && <Link to={paths.plan(draft.planId)}>Xem kế hoạch năm {draft.year}</Link>}
    </Banner>
  )
}

/** A question that the officer settles before anything can be committed. */
function Doubt({ draft, sentence }: { readonly draft: DraftHead; readonly sentence: string }) {
  const { actions, announce, frozenBecause } = useReview()
  const settle = async () => {
    const outcome = await actions.settleDoubt()
    announce(outcome.ok ? 'Đã xác nhận văn bản là của cơ quan.' : outcome.sentence)
  }
  return (
    <Banner icon="help" tone="due">
      {sentence}
      <span className={classes.bannerAction}>
        <Button look="primary" disabledReason={frozenBecause} onClick={() => void settle()}>
          Đúng là của cơ quan tôi
        </Button>
        <DropDraft draft={draft}>Không phải, bỏ bản này</DropDraft>
      </span>
    </Banner>
  )
}

type BannerProps = { readonly icon: IconName; readonly tone?: 'due'; readonly children: React.ReactNode }

function Banner({ icon, tone, children }: BannerProps) {
  return (
    <div className={classes.banner} data-tone={tone} role="status">
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  )
}
