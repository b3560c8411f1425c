import { Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type AuditEntry, listAuditEntries } from '#contract/member'
import { showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { DateField } from '#ui/date-field/DateField'
import { DiffLines } from '#ui/diff-lines/DiffLines'
import { EmptyState } from '#ui/empty-state/EmptyState'
import type { IconName } from '#ui/icon/Icon'
import { Page } from '#ui/page/Page'
import { StateBadge } from '#ui/state-badge/StateBadge'
import { useAddressState } from '../../../app/address.ts'
import { call } from '../../../app/api.ts'
import classes from '../Form.module.css'

const defaults = { actor: '', subject: '', from: '', until: '' }
type Filter = typeof defaults

/** Who changed what and when, latest first; each entry is a link of a chain that cannot be rewritten unnoticed. */
export function AuditPage() {
  const [filter, change] = useAddressState(defaults)
  const entries = useInfiniteQuery({
    queryKey: ['identity', listAuditEntries.id, filter],
    queryFn: ({ pageParam }) => call(listAuditEntries, { query: { ...given(filter), ...pageParam } }),
    initialPageParam: {} as { before?: number },
    getNextPageParam: ({ next }) => (next === null ? undefined : { before: next }),
  })
  return (
    <Page
      title="Nhật ký"
      lead="Mọi thay đổi của cơ quan: ai làm, lúc nào, trước và sau. Người quản trị máy chủ kiểm tra chuỗi bằng lệnh “./thidua audit verify”."
    >
      <Answer of={entries}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.entries)
          return (
            <>
              <Filters filter={filter} choices={pages[0]} onChange={change} />
              {all.length === 0 ? (
                <EmptyState
                  icon="search"
                  title="Không có mục nào như vậy"
                  action={<Button onClick={() => change(defaults)}>Bỏ các điều kiện lọc</Button>}
                />
              ) : (
                <ol className={classes.list}>
                  {all.map((entry) => (
                    <Entry key={entry.position} entry={entry} />
                  ))}
                </ol>
              )}
              {entries.hasNextPage && (
                <div className={classes.actions} style={{ marginTop: 12 }}>
                  <Button busy={entries.isFetchingNextPage} onClick={() => void entries.fetchNextPage()}>
                    Xem các mục cũ hơn
                  </Button>
                </div>
              )}
            </>
          )
        }}
      </Answer>
    </Page>
  )
}

const given = (filter: Filter): Partial<Filter> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''))

interface FiltersProps {
  readonly filter: Filter
  readonly choices:
    | { readonly actors: string[]; readonly subjects: readonly { id: string; label: string }[] }
    | undefined
  readonly onChange: (change: Partial<Filter>) => void
}

function Filters({ filter, choices, onChange }: FiltersProps) {
  return (
    <search className={classes.filters} aria-label="Lọc nhật ký">
      <Select
        label="Ai làm"
        placeholder="Mọi người"
        data={choices?.actors ?? []}
        value={filter.actor || null}
        onChange={(actor) => onChange({ actor: actor ?? '' })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Bỏ lọc theo người' }}
      />
      <Select
        label="Nội dung"
        placeholder="Mọi nội dung"
        data={(choices?.subjects ?? []).map(({ id, label }) => ({ value: id, label }))}
        value={filter.subject || null}
        onChange={(subject) => onChange({ subject: subject ?? '' })}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Bỏ lọc theo nội dung' }}
      />
      <DateField
        label="Từ ngày"
        value={filter.from || null}
        onChange={(from) => onChange({ from: from ?? '' })}
        clearable
      />
      <DateField
        label="Đến ngày"
        value={filter.until || null}
        onChange={(until) => onChange({ until: until ?? '' })}
        clearable
      />
    </search>
  )
}

const kinds: Readonly<Record<AuditEntry['kind'], readonly [IconName, string]>> = {
  added: ['add', 'Thêm'],
  changed: ['edit', 'Sửa'],
  removed: ['trash', 'Xóa'],
  noted: ['info', 'Ghi nhận'],
}

function Entry({ entry }: { readonly entry: AuditEntry }) {
  const [icon, word] = kinds[entry.kind]
  const isShort = entry.kind === 'changed' && entry.changes.length <= 4
  const differences = entry.changes.map(({ field, before, after }) => ({ label: field, before, after }))
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <span className={classes.line}>
          <StateBadge icon={icon} tone="plain">
            {word}
          </StateBadge>
          <span>
            <strong>{entry.subject}</strong>
            {entry.subjectName && `: ${entry.subjectName}`}
          </span>
        </span>
        <span className={classes.quiet}>
          {showMoment(entry.happenedAt)} · mục {entry.position.toLocaleString('vi-VN')}
        </span>
      </div>
      <div className={classes.quiet}>
        {entry.actor} · {entry.action}
      </div>
      {differences.length > 0 &&
        (isShort ? (
          <DiffLines differences={differences} />
        ) : (
          <details>
            <summary>Xem {differences.length} nội dung</summary>
            <DiffLines differences={differences} />
          </details>
        ))}
    </li>
  )
}
