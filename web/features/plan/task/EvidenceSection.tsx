import { type ReactNode, useState } from 'react'
import { attachEvidence, downloadEvidence, removeEvidence, restoreEvidence } from '#contract/evidence'
import type { Evidence, TaskWork } from '#contract/task-work'
import { showMoment } from '#text/days'
import { IconButton } from '#ui/button/IconButton'
import { FileDrop } from '#ui/file-drop/FileDrop'
import { addressOf, upload } from '../../../app/api.ts'
import { refresh, useChange } from '../../../app/queries.ts'
import { sentenceOf } from '../../../app/query-client.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'
import { fileSize, LARGEST_EVIDENCE_IN_MEGABYTES, tooLargeSentence } from '../file-size.ts'
import styles from './TaskPanel.module.css'

/** The files that show that the task was done; those who have nothing to do with it do not see them. */
export function EvidenceSection({
  work: { taskId, evidence, abilities },
}: {
  readonly work: TaskWork
}): ReactNode {
  const [progress, setProgress] = useState<number | null>(null)
  if (evidence === null) return null
  const send = async (file: File): Promise<void> => {
    const tooLarge = tooLargeSentence(file)
    if (tooLarge) return showToast({ kind: 'problem', message: tooLarge })
    setProgress(0)
    try {
      await upload(attachEvidence, { file, onProgress: setProgress }, { params: { id: taskId } })
      showToast({ kind: 'done', message: `Đã đính kèm ${file.name}` })
      await refresh('plan')
    } catch (error) {
      showToast({ kind: 'problem', message: sentenceOf(error) })
    } finally {
      setProgress(null)
    }
  }
  return (
    <section className={styles.section} aria-label="Minh chứng">
      <h3>Minh chứng</h3>
      {evidence.length > 0 && (
        <ul className={styles.parts}>
          {evidence.map((file) => (
            <EvidenceLine key={file.id} file={file} />
          ))}
        </ul>
      )}
      {abilities.attach.allowed ? (
        <FileDrop
          title="Thả tệp minh chứng vào đây"
          hint={`PDF, Word, Excel hoặc ảnh, tối đa ${LARGEST_EVIDENCE_IN_MEGABYTES} MB`}
          accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp"
          arriving="Đang lưu…"
          progress={progress}
          onFile={(file) => void send(file)}
        />
      ) : (
        evidence.length === 0 && <p className={styles.source}>Chưa có minh chứng nào.</p>
      )}
    </section>
  )
}

function EvidenceLine({ file }: { readonly file: Evidence }): ReactNode {
  const { id, fileName, byteSize, attachedByName, attachedAt, abilities } = file
  const restore = useChange(restoreEvidence, { said: 'Đã lấy lại minh chứng.' })
  const remove = useChange(removeEvidence, {
    onDone: () =>
      showToast({
        kind: 'done',
        message: `Đã gỡ ${fileName}`,
        undo: () => restore.mutate({ params: { id } }),
      }),
  })
  return (
    <li className={styles.file}>
      <span>
        <a href={addressOf(downloadEvidence, { params: { id } })} download={fileName}>
          {fileName}
        </a>
        <br />
        <span className={styles.citation}>
          {fileSize(byteSize)} · {attachedByName}, {showMoment(attachedAt)}
        </span>
      </span>
      <IconButton
        icon="trash"
        label={`Gỡ ${fileName}`}
        disabledReason={abilities.remove.because}
        onClick={() => remove.mutate({ params: { id } })}
      />
    </li>
  )
}
