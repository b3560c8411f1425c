import { useState } from 'react'
import { attachInstrumentFile } from '#contract/instrument'
import { upload } from '../../../app/api.ts'
import { refresh } from '../../../app/queries.ts'
import { sentenceOf } from '../../../app/query-client.ts'
import { showToast } from '../../../ui/toasts/show-toast.ts'

interface Attaching {
  readonly attach: (file: File, forEveryone: boolean) => Promise<void>
  /** Share of the file that has been sent; null while nothing is under way. */
  readonly progress: number | null
  /** Why the last file was not taken. */
  readonly refusal: { readonly fileName: string; readonly because: string } | null
}

/** Sends a file to an instrument, tells how far it has come, and keeps the refusal beside the file. */
export function useAttach(instrumentId: string): Attaching {
  const [progress, setProgress] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<Attaching['refusal']>(null)
  const attach = async (file: File, forEveryone: boolean) => {
    setProgress(0)
    setRefusal(null)
    try {
      const { alreadyKept } = await upload(
        attachInstrumentFile,
        { file, onProgress: setProgress },
        { params: { id: instrumentId }, query: { forEveryone: forEveryone ? 'true' : 'false' } },
      )
      showToast({
        kind: 'done',
        message: alreadyKept ? `${file.name} đã có sẵn ở văn bản này.` : `Đã đính kèm ${file.name}.`,
      })
      await refresh('regulation')
    } catch (error) {
      setRefusal({ fileName: file.name, because: sentenceOf(error) })
    } finally {
      setProgress(null)
    }
  }
  return { attach, progress, refusal }
}
