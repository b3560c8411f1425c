import { Link } from '@tanstack/react-router'
import { listPapers, type PaperSummary } from '#contract/document'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { LinkButton } from '#ui/button/LinkButton'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Page } from '#ui/page/Page'
import { SearchField } from '#ui/search-field/SearchField'
import { useAddressState } from '../../../app/address.ts'
import { paths } from '../../../app/paths.ts'
import { useAsk } from '../../../app/queries.ts'
import classes from '../Papers.module.css'
import { showPartialDay } from '../partial-day.ts'
import { showMoment } from '../show-moment.ts'

const PAGE_SIZE = 50
const defaults = { q: '', page: '1' }

/** Every paper the agency keeps, newest first; words are found without accents. */
export function PapersPage() {
  const [{ q, page }, change] = useAddressState(defaults)
  const number = Math.max(1, Number(page) || 1)
  const papers = useAsk(listPapers, {
    query: { ...(q ? { search: q } : {}), page: number, pageSize: PAGE_SIZE },
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
      <div className={classes.tools}>
        <SearchField
          label="Tìm số, ký hiệu, trích yếu, cơ quan"
          value={q}
          onChange={(words) => change({ q: words, page: '1' })}
          width="min(28rem, 100%)"
        />
      </div>
      <Answer of={papers}>
        {({ papers: found, total }) =>
          found.length === 0 ? (
            <NoPapers isSearch={q !== ''} onClear={() => change({ q: '' })} />
          ) : (
            <>
              <PaperTable papers={found} />
              <Pages page={number} total={total} onChange={(next) => change({ page: String(next) })} />
            </>
          )
        }
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

function PaperTable({ papers }: { readonly papers: readonly PaperSummary[] }) {
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className="seen-by-readers-only">Các văn bản, mới nhận trước</caption>
        <thead>
          <tr>
            <th scope="col">Trích yếu</th>
            <th scope="col">Số, ký hiệu</th>
            <th scope="col">Ngày ban hành</th>
            <th scope="col">Cơ quan ban hành</th>
            <th scope="col">Nhận lúc</th>
          </tr>
        </thead>
        <tbody>
          {papers.map((paper) => (
            <tr key={paper.id}>
              <th scope="row">
                <Link to={paths.paper(paper.id)}>{paper.title ?? paper.fileName}</Link>
                <span className={classes.kind}>{paper.typeName ?? 'Chưa rõ loại văn bản'}</span>
              </th>
              <td data-label="Số, ký hiệu">{numberOf(paper)}</td>
              <td data-label="Ngày ban hành">
                {paper.issuedOn ? showPartialDay(paper.issuedOn) : 'Chưa ghi'}
              </td>
              <td data-label="Cơ quan ban hành">{paper.issuer ?? 'Chưa rõ'}</td>
              <td data-label="Nhận lúc">{showMoment(paper.receivedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function numberOf({ number, symbol }: PaperSummary): string {
  if (number === null && symbol === null) return 'Chưa ghi số'
  return [number ?? '…', symbol].filter((part) => part !== null).join('/')
}

type PagesProps = { readonly page: number; readonly total: number; readonly onChange: (page: number) => void }

function Pages({ page, total, onChange }: PagesProps) {
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE))
  return (
    <nav className={classes.pages} aria-label="Các trang của danh sách">
      <span>
        {((page - 1) * PAGE_SIZE + 1).toLocaleString('vi-VN')}–
        {Math.min(page * PAGE_SIZE, total).toLocaleString('vi-VN')} trên {total.toLocaleString('vi-VN')} văn
        bản
      </span>
      {last > 1 && (
        <>
          <Button
            size="compact-md"
            disabledReason={page <= 1 ? 'Đây là trang đầu.' : null}
            onClick={() => onChange(page - 1)}
          >
            Trang trước
          </Button>
          <Button
            size="compact-md"
            disabledReason={page >= last ? 'Đây là trang cuối.' : null}
            onClick={() => onChange(page + 1)}
          >
            Trang sau
          </Button>
        </>
      )}
    </nav>
  )
}
