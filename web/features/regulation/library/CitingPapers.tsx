import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { listCitingPapers } from '#contract/document'
import { showDay } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Pager } from '#ui/pager/Pager'
import { Card, CardList, Section } from '#ui/section/Section'
import { paths } from '../../../app/paths.ts'
import { asking } from '../../../app/queries.ts'
import styles from './Library.module.css'

const PAGE_SIZE = 20

/** The papers of the agency that cite an instrument, each with the place where it does. */
export function CitingPapers({ number }: { readonly number: string }) {
  const [page, setPage] = useState(1)
  const papers = useQuery({
    ...asking(listCitingPapers, { query: { number, page, pageSize: PAGE_SIZE } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Section title="Được viện dẫn trong">
      <Answer of={papers}>
        {({ papers: found, total }) =>
          total === 0 ? (
            <p>Chưa có văn bản nào trong kho viện dẫn văn bản này.</p>
          ) : (
            <>
              <CardList>
                {found.map(({ id, title, fileName, issuer, issuedOn, passages }) => (
                  <Card
                    key={id}
                    head={<Link to={paths.paper(id)}>{title ?? fileName}</Link>}
                    aside={[issuer, issuedOn && showDay(issuedOn)].filter(Boolean).join(', ')}
                  >
                    {passages.map(({ start, before, hit, after }) => (
                      <Link
                        key={start}
                        to={paths.paper(id, { start, end: start + hit.length })}
                        className={styles.hit ?? ''}
                      >
                        …{before}
                        <mark>{hit}</mark>
                        {after}…
                      </Link>
                    ))}
                  </Card>
                ))}
              </CardList>
              {total > PAGE_SIZE && (
                <Pager page={page} pageSize={PAGE_SIZE} total={total} unit="văn bản" onChange={setPage} />
              )}
            </>
          )
        }
      </Answer>
    </Section>
  )
}
