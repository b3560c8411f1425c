import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Ability } from '#contract/ability'
import { importPaper } from '#contract/draft'
import { FileDrop } from '#ui/file-drop/FileDrop'
import { upload } from '../../app/api.ts'
import { paths } from '../../app/paths.ts'
import { refresh } from '../../app/queries.ts'
import { sentenceOf } from '../../app/query-client.ts'
import { showToast } from '../../ui/toasts/show-toast.ts'

/** Drop the paper of a plan here, and its review opens. */
export function ImportDrop({ ability }: { readonly ability: Ability }): ReactNode {
  const navigate = useNavigate()
  const [progress, setProgress] = useState<number | null>(null)
  const send = async (file: File): Promise<void> => {
    setProgress(0)
    try {
      const { draftId } = await upload(importPaper, { file, onProgress: setProgress }, { query: {} })
      await refresh('plan', 'document')
      await navigate({ to: paths.draft(draftId) })
    } catch (error) {
      showToast({ kind: 'problem', message: sentenceOf(error) })
    } finally {
      setProgress(null)
    }
  }
  return (
    <FileDrop
      title="Thả kế hoạch năm vào đây"
      hint="Văn bản .docx, .doc, .pdf có chữ, .txt hoặc .md; bản chụp và ảnh thì thả vào Văn bản đến. Chương trình đọc ra nhiệm vụ, thời hạn, đơn vị; bạn xem lại rồi mới ghi vào năm."
      accept=".docx,.doc,.pdf,.txt,.md"
      onFile={(file) => void send(file)}
      progress={progress}
      disabledReason={ability.allowed ? null : ability.because}
    />
  )
}
