import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { listPapers, type PaperSummary } from '#contract/document'
import { showDay, showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { DataTable } from '#ui/data-table/DataTable'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { Pager } from '#ui/pager/Pager'
import { SearchField } from '#ui/search-field/SearchField'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import type { Column } from '../../../ui/data-table/column.ts'

const PAGE_SIZE = 50
const defaults = { q: '', page: '1' }

/** Every paper the agency keeps, newest first; words are found without accents. */
export function PapersPage() {
  const [{ q, page }, change] = useAddressState(defaults)
  const number = Math.max(1, Number(page) || 1)
  const papers = useQuery({
    ...asking(listPapers, { query: { ...(q ? { search: q } : {}), page: number, pageSize: PAGE_SIZE } }),
    // While the next page comes, the one before stays, so the search field keeps its focus.
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title="Văn bản"
      lead="Kế hoạch và các văn bản khác đã đưa vào, với những gì đọc được trong đó."
      actions={
        <LinkButton to={paths.importPaper()} icon="upload" look="primary">
          Đưa văn bản vào
        </LinkButton>
      }
    >
      <Answer of={papers}>
        {({ papers: found, total }) => (
          <>
            <DataTable
              name="papers"
              caption="Văn bản, mới nhận trước"
              rows={found}
              columns={columns}
              rowId={({ id }) => id}
              toolbar={
                <SearchField
                  label="Tìm số, ký hiệu, trích yếu, cơ quan"
                  value={q}
                  onChange={(words) => change({ q: words, page: '1' })}
                  width="min(28rem, 100%)"
                />
              }
              empty={<NoPapers isSearch={q !== ''} onClear={() => change({ q: '' })} />}
            />
            {total > 0 && (
              <Pager
                page={number}
                pageSize={PAGE_SIZE}
                total={total}
                unit="văn bản"
                onChange={(next) => change({ page: String(next) })}
              />
            )}
          </>
        )}
      </Answer>
    </Page>
  )
}

function NoPapers({ isSearch, onClear }: { readonly isSearch: boolean; readonly onClear: () => void }) {
  if (isSearch) {
    return (
      <EmptyState
        icon="search"
        title="Không có văn bản nào chứa các từ này"
        action={<Button onClick={onClear}>Xem tất cả</Button>}
      />
    )
  }
  return (
    <EmptyState
      icon="paper"
      title="Chưa có văn bản nào"
      action={
        <LinkButton to={paths.importPaper()} look="primary" icon="upload">
          Đưa kế hoạch năm vào
        </LinkButton>
      }
    >
      Hãy bắt đầu bằng kế hoạch thi đua, khen thưởng của năm: kéo tệp vào, kiểm tra những gì đọc được, rồi ghi
      vào năm.
    </EmptyState>
  )
}

const columns: readonly Column<PaperSummary>[] = [
  {
    id: 'title',
    header: 'Trích yếu',
    width: 240,
    value: ({ title, fileName }) => title ?? fileName,
    cell: ({ id, title, fileName }) => <Link to={paths.paper(id)}>{title ?? fileName}</Link>,
  },
  { id: 'type', header: 'Loại', width: 130, value: ({ typeName }) => typeName ?? 'Chưa rõ' },
  { id: 'number', header: 'Số, ký hiệu', width: 150, value: numberOf },
  {
    id: 'issuedOn',
    header: 'Ngày ban hành',
    width: 130,
    value: ({ issuedOn }) => (issuedOn ? showDay(issuedOn) : 'Chưa ghi'),
    sortBy: ({ issuedOn }) => issuedOn,
  },
  { id: 'issuer', header: 'Cơ quan ban hành', width: 200, value: ({ issuer }) => issuer ?? 'Chưa rõ' },
  {
    id: 'receivedAt',
    header: 'Nhận lúc',
    width: 150,
    value: ({ receivedAt }) => showMoment(receivedAt),
    sortBy: ({ receivedAt }) => receivedAt,
  },
  { id: 'file', header: 'Tệp', width: 220, isHiddenAtFirst: true, value: ({ fileName }) => fileName },
]

function numberOf({ number, symbol }: PaperSummary): string {
  if (number === null && symbol === null) return 'Chưa ghi số'
  return [number ?? '…', symbol].filter((part) => part !== null).join('/')
}
