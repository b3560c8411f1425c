import { type ReactNode, useState } from 'react'
import {
  downloadPaperTemplate,
  type PaperTemplatePage as Kept,
  keepPaperTemplate,
  readPaperTemplate,
  removePaperTemplate,
  type TemplatePlace,
} from '#contract/paper-template'
import { showMoment } from '#text/days'
import { Answer } from '#ui/answer/Answer'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { DataTable } from '#ui/data-table/DataTable'
import { FileDrop } from '#ui/file-drop/FileDrop'
import { Page } from '#ui/page/Page'
import { Card, CardList, Section } from '#ui/section/Section'
import { addressOf, upload } from '../../../app/api.ts'
import { useStandsAt } from '../../../app/current-place.ts'
import { paths } from '../../../app/paths.ts'
import { refresh, useAsk, useChange } from '../../../app/queries.ts'
import { sentenceOf } from '../../../app/query-client.ts'
import type { Column } from '../../../ui/data-table/column.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'

/** The agency's own Word template for its plan: what it fills, how to begin, how to put another one in its place. */
export function PaperTemplatePage(): ReactNode {
  useStandsAt(paths.plans())
  const answer = useAsk(readPaperTemplate)
  return (
    <Page
      title="Mẫu kế hoạch riêng của cơ quan"
      lead="Không có mẫu riêng thì kế hoạch in theo thể thức Nghị định 30/2020/NĐ-CP."
      back={{ to: paths.plans() }}
    >
      <Answer of={answer}>{(page) => <Loaded page={page} />}</Answer>
    </Page>
  )
}

function Loaded({ page }: { readonly page: Kept }): ReactNode {
  const { template, places, abilities } = page
  return (
    <>
      <Section title="Mẫu đang dùng">
        {template ? (
          <KeptTemplate template={template} change={abilities.change} />
        ) : (
          <p>Chưa có mẫu riêng.</p>
        )}
        <NewTemplate hasOne={template !== null} disabledReason={abilities.change.because} />
      </Section>
      <Section title="Các chỗ điền được">
        <p>
          Viết tên chỗ trong ngoặc nhọn: <code>{'{trích yếu}'}</code>. Chỗ được lặp lại có mở và khép:{' '}
          <code>{'{#nhiệm vụ}{tên việc}{/nhiệm vụ}'}</code>. Viết tên bằng chữ in hoa thì nội dung điền vào
          cũng in hoa.
        </p>
        <DataTable
          name="cho-dien-cua-mau"
          caption="Các chỗ điền được trong mẫu"
          rows={places}
          columns={columnsOf(template?.leftOut ?? [])}
          rowId={({ name, within }) => `${within ?? ''} ${name}`}
        />
      </Section>
    </>
  )
}

interface KeptTemplateProps {
  readonly template: NonNullable<Kept['template']>
  readonly change: Kept['abilities']['change']
}

function KeptTemplate({ template, change }: KeptTemplateProps): ReactNode {
  const [isAsked, setAsked] = useState(false)
  const remove = useChange(removePaperTemplate, {
    said: 'Đã bỏ mẫu riêng; kế hoạch lại in theo thể thức chung.',
    onDone: () => setAsked(false),
  })
  const { fileName, keptAt, keptByName, leftOut } = template
  return (
    <CardList>
      <Card
        head={
          <a href={addressOf(downloadPaperTemplate)} download>
            {fileName}
          </a>
        }
        aside={`${keptByName} đưa lên lúc ${showMoment(keptAt)}`}
      >
        {leftOut.length > 0 && <div>Không điền: {leftOut.join(', ')}.</div>}
        <Button
          size="compact-sm"
          look="quiet"
          icon="trash"
          label={`Bỏ mẫu ${fileName}`}
          disabledReason={change.because}
          onClick={() => setAsked(true)}
        >
          Bỏ mẫu
        </Button>
      </Card>
      <ConfirmDialog
        opened={isAsked}
        title="Bỏ mẫu riêng"
        confirmLabel="Bỏ mẫu"
        danger
        busy={remove.isPending}
        onClose={() => setAsked(false)}
        onConfirm={() => remove.mutate({ body: {} })}
      >
        <p>Kế hoạch lại in theo thể thức chung. Hãy tải mẫu về trước nếu còn cần đến.</p>
      </ConfirmDialog>
    </CardList>
  )
}

interface NewTemplateProps {
  readonly hasOne: boolean
  readonly disabledReason: string | null
}

function NewTemplate({ hasOne, disabledReason }: NewTemplateProps): ReactNode {
  const [progress, setProgress] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const keep = async (file: File) => {
    setProgress(0)
    setRefusal(null)
    try {
      await upload(keepPaperTemplate, { file, onProgress: setProgress })
      showToast({ kind: 'done', message: `Từ nay kế hoạch in được theo mẫu ${file.name}.` })
      await refresh('plan')
    } catch (error) {
      setRefusal(`${file.name}: ${sentenceOf(error)}`)
    } finally {
      setProgress(null)
    }
  }
  return (
    <>
      <FileDrop
        title={hasOne ? 'Thả mẫu khác vào đây để thay' : 'Thả mẫu Word vào đây'}
        hint={
          <>
            Tệp .docx đến 2 MB. Chưa có mẫu?{' '}
            <a href={addressOf(downloadPaperTemplate, { query: { sample: 'yes' } })} download>
              Tải mẫu để sửa trong Word
            </a>
            .
          </>
        }
        accept=".docx"
        progress={progress}
        disabledReason={disabledReason}
        onFile={(file) => void keep(file)}
      />
      {refusal && <p role="alert">{refusal}</p>}
    </>
  )
}

function columnsOf(leftOut: readonly string[]): readonly Column<TemplatePlace>[] {
  return [
    {
      id: 'name',
      header: 'Chỗ điền',
      width: 220,
      value: ({ name, isRepeated }) => `{${isRepeated ? '#' : ''}${name}}`,
    },
    { id: 'about', header: 'Điền gì', width: 320, value: ({ about }) => about },
    { id: 'within', header: 'Nằm trong', width: 180, value: ({ within }) => (within ? `{#${within}}` : '') },
    {
      id: 'used',
      header: 'Mẫu đang dùng',
      width: 150,
      value: ({ name, within }) => (within === null && leftOut.includes(name) ? 'không có' : ''),
    },
  ]
}
