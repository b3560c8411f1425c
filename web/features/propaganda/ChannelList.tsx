import { Checkbox, TextInput } from '@mantine/core'
import { addPropagandaChannel, type PropagandaYear, removePropagandaChannel } from '#contract/propaganda'
import { Button } from '#ui/button/Button'
import { IconButton } from '#ui/button/IconButton'
import { useChange } from '../../app/queries.ts'
import { useServerForm } from '../../app/use-server-form.ts'
import styles from './Propaganda.module.css'

/** The channels there are; the agency adds its own and takes those out that nothing is planned for. */
export function ChannelList({ plan }: { readonly plan: PropagandaYear }) {
  const remove = useChange(removePropagandaChannel, { said: 'Đã bỏ kênh.' })
  return (
    <>
      <ul className={styles.channels}>
        {plan.channels.map(({ id, name, hasAddress }) => (
          <li key={name}>
            <span>
              {name}{' '}
              <span className={styles.quiet}>{hasAddress ? 'cần đường dẫn' : 'không cần đường dẫn'}</span>
            </span>
            {id !== null && (
              <IconButton
                icon="trash"
                size="md"
                label={`Bỏ kênh ${name}`}
                disabledReason={
                  plan.items.some(({ channel }) => channel === name) ? 'Còn nội dung dùng kênh này.' : null
                }
                onClick={() => remove.mutate({ params: { id } })}
              />
            )}
          </li>
        ))}
      </ul>
      <NewChannel />
    </>
  )
}

function NewChannel() {
  const { form, problem, busy, onSubmit } = useServerForm(addPropagandaChannel, {
    initialValues: { name: '', hasAddress: true },
    validate: ({ name }) => ({ name: name.trim() === '' ? 'Hãy ghi tên kênh' : null }),
    ask: (values) => ({ body: values }),
    said: ({ name }) => `Đã thêm kênh ${name}.`,
    onDone: () => form.reset(),
  })
  return (
    <form className={styles.offered} onSubmit={onSubmit} noValidate>
      <TextInput label="Kênh mới" {...form.getInputProps('name')} />
      <Checkbox
        label="Nội dung trên kênh này có đường dẫn để mở xem"
        {...form.getInputProps('hasAddress', { type: 'checkbox' })}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      <div>
        <Button type="submit" icon="add" busy={busy}>
          Thêm kênh
        </Button>
      </div>
    </form>
  )
}
