import { NativeSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { assignIssuer, type BlocsPage } from '#contract/bloc'
import { showDay } from '#text/days'
import { Button } from '#ui/button/Button'
import { Section } from '#ui/section/Section'
import { useChange } from '../../app/queries.ts'
import styles from './Blocs.module.css'

interface UnknownIssuersProps {
  readonly page: BlocsPage
}

/** Issuers of papers that are nobody known, offered to be taken for one of the blocs and superiors. */
export function UnknownIssuers({ page }: UnknownIssuersProps): ReactNode {
  if (page.unknownIssuers.length === 0 || page.blocs.length === 0) return null
  return (
    <Section title="Chưa rõ là văn bản của nơi nào">
      <ul className={styles.unknown}>
        {page.unknownIssuers.map((issuer) => (
          <UnknownIssuer key={issuer.printed} issuer={issuer} page={page} />
        ))}
      </ul>
    </Section>
  )
}

interface UnknownIssuerProps extends UnknownIssuersProps {
  readonly issuer: BlocsPage['unknownIssuers'][number]
}

function UnknownIssuer({ issuer, page }: UnknownIssuerProps): ReactNode {
  const [blocId, setBlocId] = useState('')
  const bloc = page.blocs.find(({ id }) => id === blocId)
  const assign = useChange(assignIssuer, {
    said: ({ bloc: to }) => `Từ nay “${issuer.printed}” là ${to.name}.`,
  })
  const { printed, papers, latestOn } = issuer
  return (
    <li>
      <span>
        <b>{printed}</b>: {papers} văn bản{latestOn && `, mới nhất ${showDay(latestOn)}`}
      </span>
      <span className={styles.assign}>
        <NativeSelect
          aria-label={`“${printed}” là`}
          value={blocId}
          onChange={({ currentTarget }) => setBlocId(currentTarget.value)}
          data={[
            { value: '', label: 'là khối, cấp trên nào?' },
            ...page.blocs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button
          size="sm"
          label={`Nhận “${printed}”`}
          busy={assign.isPending}
          disabledReason={page.abilities.change.because ?? (bloc ? null : 'Hãy chọn khối, cấp trên trước.')}
          onClick={() =>
            bloc &&
            assign.mutate({ params: { id: bloc.id }, body: { version: bloc.version, alias: printed } })
          }
        >
          Nhận
        </Button>
      </span>
    </li>
  )
}
