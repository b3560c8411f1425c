import type { Answered } from '#contract/endpoint'
import { listAwards } from '#contract/judging'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { Page } from '#ui/page/Page'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressState } from '../../../app/address.ts'
import { useAsk } from '../../../app/queries.ts'
import { LawNote } from '../awards/LawNote.tsx'
import { TrialDesk } from '../trial/TrialDesk.tsx'
import { TrialTools } from '../trial/TrialTools.tsx'
import { useKeptFacts } from '../trial/use-kept-facts.ts'

const defaults = { award: '', draft: '' }
const title = 'Thử xét'
const lead =
  'Điền dữ kiện, xem ngay kết luận và căn cứ. Không có gì được lưu vào hồ sơ; dữ kiện chỉ giữ trong cửa sổ này.'

/** Facts filled in by hand, and the verdict beside them as one types. */
export function TrialPage() {
  const awards = useAsk(listAwards, { query: {} })
  return (
    <Answer
      of={awards}
      skeleton={
        <Page title={title} lead={lead}>
          <Skeletons rows={8} height={44} />
        </Page>
      }
    >
      {(catalogue) => <LoadedTrial catalogue={catalogue} />}
    </Answer>
  )
}

function LoadedTrial({ catalogue }: { readonly catalogue: Answered<typeof listAwards> }) {
  const { on: today, awards } = catalogue
  const [{ award, draft }, change] = useAddressState(defaults)
  const [facts, keep] = useKeptFacts(today)
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        <TrialTools
          facts={facts}
          today={today}
          onFacts={(wanted, wantedAward) => {
            keep(wanted)
            if (wantedAward !== undefined) change({ award: wantedAward })
          }}
        />
      }
    >
      {draft !== '' && (
        <LawNote title="Đang thử theo một chuẩn chưa áp dụng">
          Kết luận chỉ để xem trước.{' '}
          <Button size="compact-sm" onClick={() => change({ draft: '' })}>
            Thôi thử chuẩn này
          </Button>
        </LawNote>
      )}
      <TrialDesk
        facts={facts}
        onFacts={keep}
        awards={awards}
        award={award}
        draftId={draft === '' ? null : draft}
        onAward={(wanted) => change({ award: wanted })}
      />
    </Page>
  )
}
