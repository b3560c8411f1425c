import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listPapers, type PaperGroup, type PaperSummary, paperGroup } from '#contract/document'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { type Counter, CounterFilters } from '#ui/counter-filters/CounterFilters'
import { EmptyState } from '#ui/empty-state/EmptyState'
import { Pager } from '#ui/pager/Pager'
import { SearchField } from '#ui/search-field/SearchField'
import { Skeletons } from '#ui/skeletons/Skeletons'
import { useAddressState } from '../../../app/address.ts'
import { asking } from '../../../app/queries.ts'
import classes from './Inbox.module.css'
import { InboxList, type InboxPaper } from './InboxList.tsx'
import { useHandling } from './use-handling.ts'
import { focusPaper, paperAfter, useInboxKeys } from './use-inbox-keys.ts'

const PAGE_SIZE = 50
const defaults = { group: 'arrived', q: '', page: '1' }

interface InboxPapersProps {
  /** What came in with the files dropped last. */
  readonly fresh: ReadonlySet<string>
}

/** The papers that arrived: counters of what waits, which filter, words to look for, and the list. */
export function InboxPapers({ fresh }: InboxPapersProps) {
  const [{ group, q, page }, change] = useAddressState(defaults)
  const number = Math.max(1, Math.trunc(Number(page)) || 1)
  const shown = paperGroup.safeParse(group).data ?? 'arrived'
  const query = { ...(q ? { search: q } : {}), group: shown, page: number, pageSize: PAGE_SIZE }
  const papers = useQuery({ ...asking(listPapers, { query }), placeholderData: keepPreviousData })
  return (
    <Answer of={papers} skeleton={<Skeletons rows={8} height={58} />}>
      {({ papers: found, total, counts }) => (
        <>
          <div className={classes.filters}>
            <CounterFilters
              label="Lọc văn bản đến"
              isSmall
              counters={countersOf(counts)}
              value={shown}
              onChange={(value) => change({ group: value, page: '1' })}
            />
            <SearchField
              label="Tìm, không cần dấu"
              value={q}
              onChange={(words) => change({ q: words, page: '1' })}
              width="min(13rem, 100%)"
            />
          </div>
          <Papers papers={found} fresh={fresh} group={shown} isSearch={q !== ''} />
          {total > PAGE_SIZE && (
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
  )
}

interface PapersProps extends InboxPapersProps {
  readonly papers: readonly InboxPaper[]
  readonly group: PaperGroup
  readonly isSearch: boolean
}

/** The list, what is ticked in it, and its keyboard. */
function Papers({ papers, fresh, group, isSearch }: PapersProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const handleAll = useHandling()
  const chosen = papers.filter(({ id }) => ticked.has(id))
  const handle = async (handled: readonly PaperSummary[]) => {
    if (handled.length === 0) return
    const ids = papers.map(({ id }) => id)
    const next = paperAfter(ids, new Set(handled.map(({ id }) => id)))
    setTicked(new Set())
    await handleAll(
      handled,
      handled.some(({ state }) => state === 'arrived'),
    )
    requestAnimationFrame(() => focusPaper(next))
  }
  const tick = (id: string) => setTicked(toggled(ticked, id))
  useInboxKeys({
    onTick: tick,
    onHandle: (id) => void handle(chosen.length > 0 ? chosen : papers.filter((paper) => paper.id === id)),
  })
  if (papers.length === 0) return <NothingHere group={group} isSearch={isSearch} />
  return (
    <>
      {chosen.length > 0 && (
        <div className={classes.together} role="status">
          <span>Đã chọn {chosen.length} văn bản</span>
          <Button size="compact-md" look="primary" icon="check" onClick={() => void handle(chosen)}>
            {group === 'handled' ? 'Mở lại tất cả' : 'Xong tất cả'}
          </Button>
          <Button size="compact-md" onClick={() => setTicked(new Set(papers.map(({ id }) => id)))}>
            Chọn cả trang
          </Button>
          <Button size="compact-md" look="quiet" onClick={() => setTicked(new Set())}>
            Bỏ chọn
          </Button>
        </div>
      )}
      <InboxList
        papers={papers}
        ticked={ticked}
        fresh={fresh}
        onTick={tick}
        onHandle={(paper) => void handle([paper])}
      />
    </>
  )
}

function toggled(ticked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(ticked)
  if (!after.delete(id)) after.add(id)
  return after
}

function countersOf(counts: Readonly<Record<PaperGroup, number>>): readonly Counter[] {
  return [
    { value: 'arrived', label: 'Chờ xử lý', count: counts.arrived },
    { value: 'arrivedAsking', label: 'Có việc yêu cầu', count: counts.arrivedAsking },
    { value: 'arrivedPlans', label: 'Kế hoạch', count: counts.arrivedPlans },
    { value: 'arrivedAwards', label: 'Khen thưởng', count: counts.arrivedAwards },
    { value: 'arrivedScans', label: 'Bản chụp cần soát', count: counts.arrivedScans, tone: 'due' },
    { value: 'handled', label: 'Đã xử lý', count: counts.handled },
  ]
}

const nothingIn: Readonly<Record<PaperGroup, string>> = {
  all: 'Chưa có văn bản nào',
  arrived: 'Không còn văn bản nào chờ xử lý',
  asking: 'Không văn bản nào yêu cầu cơ quan làm gì',
  plans: 'Chưa có kế hoạch nào',
  awards: 'Không văn bản nào có người, tập thể được khen',
  scans: 'Chưa có bản chụp nào',
  arrivedAsking: 'Không văn bản nào đang chờ mà yêu cầu cơ quan làm gì',
  arrivedPlans: 'Không kế hoạch nào đang chờ xử lý',
  arrivedAwards: 'Không văn bản khen thưởng nào đang chờ xử lý',
  arrivedScans: 'Không còn bản chụp nào cần soát',
  handled: 'Chưa xử lý văn bản nào',
}

function NothingHere({ group, isSearch }: { readonly group: PaperGroup; readonly isSearch: boolean }) {
  if (isSearch) return <EmptyState icon="search" title="Không có văn bản nào chứa các từ này" />
  return <EmptyState icon={group === 'arrived' ? 'done' : 'inbox'} title={nothingIn[group]} />
}
