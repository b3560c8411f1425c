import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import {
  downloadInstrumentFile,
  type Instrument,
  type InstrumentFile,
  removeInstrumentFile,
} from '#contract/instrument'
import { showMoment } from '#text/days'
import { Button } from '#ui/button/Button'
import { ConfirmDialog } from '#ui/confirm-dialog/ConfirmDialog'
import { FileDrop } from '#ui/file-drop/FileDrop'
import { Card, CardList } from '#ui/section/Section'
import { addressOf } from '../../../app/api.ts'
import { useChange } from '../../../app/queries.ts'
import { HitLine } from './HitLine.tsx'
import styles from './Library.module.css'
import { showSize } from './show-size.ts'
import { useAttach } from './use-attach.ts'

/** The files of an instrument, their words found by the search of the library, and the place to drop another. */
export function AttachedFiles({ instrument }: { readonly instrument: Instrument }) {
  const { id, attached, abilities } = instrument
  const [asked, setAsked] = useState<InstrumentFile | null>(null)
  const remove = useChange(removeInstrumentFile, {
    said: 'Đã gỡ tệp.',
    onDone: () => setAsked(null),
  })
  return (
    <>
      {attached.length === 0 && <p>Chưa có tệp nào; có tệp thì tìm được từng từ trong nội dung.</p>}
      <CardList>
        {attached.map((file) => (
          <FileCard key={file.id} instrumentId={id} file={file} onRemove={() => setAsked(file)} />
        ))}
      </CardList>
      <AttachFile instrumentId={id} abilities={abilities} />
      <ConfirmDialog
        opened={asked !== null}
        title="Gỡ tệp đính kèm nhầm"
        confirmLabel="Gỡ tệp"
        danger
        busy={remove.isPending}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && remove.mutate({ params: { id, fileId: asked.id }, body: {} })}
      >
        <p>{asked?.fileName} không còn trong thư viện; nhật ký vẫn ghi ai đã gỡ.</p>
      </ConfirmDialog>
    </>
  )
}

interface FileCardProps {
  readonly instrumentId: string
  readonly file: InstrumentFile
  readonly onRemove: () => void
}

function FileCard({ instrumentId, file, onRemove }: FileCardProps) {
  const { id, fileName, byteSize, receivedAt, receivedBy, forEveryone, hit, abilities } = file
  return (
    <Card
      head={
        <a href={addressOf(downloadInstrumentFile, { params: { id: instrumentId, fileId: id } })} download>
          {fileName}
        </a>
      }
      aside={showSize(byteSize)}
    >
      <div>
        {forEveryone ? 'Dùng chung cho mọi cơ quan' : 'Riêng cơ quan'}; {receivedBy} đưa vào lúc{' '}
        {showMoment(receivedAt)}
      </div>
      {hit && <HitLine hit={hit} />}
      <Button
        size="compact-sm"
        look="quiet"
        icon="trash"
        label={`Gỡ tệp ${fileName}`}
        disabledReason={abilities.remove.because}
        onClick={onRemove}
      >
        Gỡ tệp
      </Button>
    </Card>
  )
}

interface AttachFileProps {
  readonly instrumentId: string
  readonly abilities: Instrument['abilities']
}

function AttachFile({ instrumentId, abilities }: AttachFileProps) {
  const [isForEveryone, setForEveryone] = useState(false)
  const { attach, progress, refusal } = useAttach(instrumentId)
  const { attachForEveryone } = abilities
  return (
    <div className={styles.drop}>
      {attachForEveryone.allowed && (
        <Checkbox
          label="Đính kèm cho mọi cơ quan của bản cài đặt"
          checked={isForEveryone}
          onChange={(event) => setForEveryone(event.currentTarget.checked)}
        />
      )}
      <FileDrop
        title="Thả tệp văn bản vào đây"
        hint="Word (.docx, .doc), PDF có chữ hoặc văn bản thuần. Bản chụp không có chữ thì không tìm được nội dung trong đó."
        accept=".docx,.doc,.pdf,.txt,.md"
        progress={progress}
        disabledReason={abilities.attach.because}
        onFile={(file) => void attach(file, isForEveryone && attachForEveryone.allowed)}
      />
      {refusal && (
        <p className={styles.problem} role="alert">
          <strong>{refusal.fileName}</strong>: {refusal.because}
        </p>
      )}
    </div>
  )
}
