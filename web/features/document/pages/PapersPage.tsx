import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { listPapers, type PaperGroup, paperGroup } from '#contract/document'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { CounterFilters } from '#ui/counter-filters/CounterFilters'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Pager } from '#ui/pager/Pager'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import { useSession } from '../../../app/session.ts'
import classes from '../library/Library.module.css'
import { noQuestion, PaperFilters, type PaperQuestion } from '../library/PaperFilters.tsx'
import { paperColumns } from '../library/paper-columns.tsx'

const PAGE_SIZE = 20
const defaults = { ...noQuestion }

/** Every paper the agency keeps, newest first; words are found without accents, in its name and within its text. */
export function PapersPage() {
  const [question, change] = useAddressState(defaults)
  const page = Math.max(1, Math.trunc(Number(question.page)) || 1)
  const papers = useQuery({
    ...asking(listPapers, { query: { ...asked(question), page, pageSize: PAGE_SIZE } }),
    // While the next page comes, the one before stays, so the search field keeps its focus.
    placeholderData: keepPreviousData,
  })
  const filter = (wanted: Partial<PaperQuestion>) => change({ page: '1', ...wanted })
  return (
    <Page
      title="Văn bản"
      lead="Mọi văn bản đã đưa vào, với những gì đọc được trong đó."
      actions={<BringIn />}
    >
      <Answer of={papers}>
        {({ papers: found, total, more, counts }) => (
          <>
            <div className={classes.counters}>
              <CounterFilters
                label="Lọc theo nhóm"
                isSmall
                counters={groups.map(([value, label]) => ({ value, label, count: counts[value] }))}
                value={groupOf(question)}
                onChange={(group) => filter({ group })}
              />
            </div>
            <DataTable
              name="papers"
              caption="Văn bản, mới nhận trước"
              rows={found}
              columns={paperColumns}
              rowId={({ id }) => id}
              toolbar={<PaperFilters question={question} onChange={filter} />}
              empty={<NoPapers isFiltered={isFiltered(question)} onClear={() => change(noQuestion)} />}
            />
            {total > 0 && (
              <Pager
                page={page}
                pageSize={PAGE_SIZE}
                total={total}
                unit={more ? 'văn bản đầu tiên; hãy thêm từ để thu hẹp' : 'văn bản'}
                onChange={(next) => change({ page: String(next) })}
              />
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}

const groups: readonly (readonly [PaperGroup, string])[] = [
  ['all', 'Tất cả'],
  ['plans', 'Kế hoạch'],
  ['asking', 'Có việc yêu cầu'],
  ['awards', 'Khen thưởng'],
  ['scans', 'Bản chụp'],
  ['arrived', 'Chờ xử lý'],
  ['handled', 'Đã xử lý'],
]

function BringIn() {
  const mayDrop = useSession()?.pages?.inbox.allowed ?? false
  if (!mayDrop) return null
  return (
    <>
      <LinkButton to={paths.importPaper()} icon="board">
        Đưa kế hoạch năm vào
      </LinkButton>
      <LinkButton to={paths.inbox()} icon="inbox" look="primary">
        Đưa văn bản vào
      </LinkButton>
    </>
  )
}

interface NoPapersProps {
  readonly isFiltered: boolean
  readonly onClear: () => void
}

function NoPapers({ isFiltered, onClear }: NoPapersProps) {
  const mayDrop = useSession()?.pages?.inbox.allowed ?? false
  if (isFiltered) {
    return (
      <EmptyState
        icon="search"
        title="Không có văn bản nào như vậy"
        action={<Button onClick={onClear}>Xem tất cả</Button>}
      >
        Hãy bớt từ hoặc bớt điều kiện lọc.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon="paper"
      title="Chưa có văn bản nào"
      action={
        mayDrop && (
          <LinkButton to={paths.importPaper()} look="primary" icon="upload">
            Đưa kế hoạch năm vào
          </LinkButton>
        )
      }
    >
      Hãy bắt đầu bằng kế hoạch thi đua, khen thưởng của năm: kéo tệp vào, kiểm tra những gì đọc được, rồi ghi
      vào năm.
    </EmptyState>
  )
}

const groupOf = ({ group }: PaperQuestion): PaperGroup => paperGroup.safeParse(group).data ?? 'all'

function asked(question: PaperQuestion) {
  const { q, type, year, issuer } = question
  return {
    group: groupOf(question),
    ...(q === '' ? {} : { search: q }),
    ...(type === '' ? {} : { type }),
    ...(/^\d{4}$/.test(year) ? { year: Number(year) } : {}),
    ...(issuer === '' ? {} : { issuer }),
  }
}

const isFiltered = ({ q, group, type, year, issuer }: PaperQuestion): boolean =>
  `${q}${type}${year}${issuer}` !== '' || group !== 'all'
