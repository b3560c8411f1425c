import { TextInput } from '@mantine/core'
import { type AgencyPage, addAgencyAlias, removeAgencyAlias } from '#contract/organisation'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { Card, CardList, Row } from '#ui/section/Section'
import { useChange } from '../../app/queries.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import { missing, required } from './lines.ts'

/** Other names that papers use for the agency. */
export function AgencyAliases({ agency }: { readonly agency: AgencyPage }) {
  const { because } = agency.abilities.change
  const remove = useChange(removeAgencyAlias, { said: 'Đã bỏ tên gọi.' })
  const { form, problem, busy, onSubmit } = useServerForm(addAgencyAlias, {
    initialValues: { alias: '' },
    validate: ({ alias }) => ({ alias: required(alias, missing.name) }),
    ask: (body) => ({ body }),
    said: 'Đã thêm tên gọi.',
    onDone: () => form.reset(),
  })
  return (
    <>
      <CardList>
        {agency.aliases.map(({ id, alias }) => (
          <Card
            key={id}
            head={alias}
            aside={
              <IconButton
                icon="trash"
                size="sm"
                label={`Bỏ tên gọi ${alias}`}
                disabledReason={because}
                onClick={() => remove.mutate({ params: { id } })}
              />
            }
          />
        ))}
      </CardList>
      <form onSubmit={onSubmit} style={{ marginTop: 10 }}>
        <Row>
          <TextInput
            aria-label="Tên gọi khác của cơ quan"
            placeholder="Tên cũ, tên viết tắt…"
            {...form.getInputProps('alias')}
            error={form.errors.alias ?? problem}
          />
          <Button type="submit" icon="add" busy={busy} disabledReason={because}>
            Thêm tên gọi
          </Button>
        </Row>
      </form>
    </>
  )
}
