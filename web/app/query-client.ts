import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { showToast } from '../ui/toasts/show-toast.ts'
import { ProblemError } from './api.ts'

type Listener = () => void
let onSignedOut: Listener = () => undefined

/** Says what happens when the server no longer knows who asks. */
export function whenSignedOut(listener: Listener): void {
  onSignedOut = listener
}

/** The one memory of answers. A refused change is always said, unless the form says it itself (`meta.saidByForm`). */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignOut }),
  mutationCache: new MutationCache({
    onError: (...[error, , , mutation]) => {
      noticeSignOut(error)
      if (!mutation.meta?.saidByForm) showToast({ kind: 'problem', message: sentenceOf(error) })
    },
  }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: isWorthRepeating },
    mutations: { retry: false },
  },
})

/** What a person reads about an error. */
export function sentenceOf(error: unknown): string {
  return error instanceof ProblemError
    ? error.message
    : 'Trang gặp lỗi ngoài dự kiến. Hãy tải lại trang; dữ liệu đã lưu không mất.'
}

function isWorthRepeating(count: number, error: unknown): boolean {
  return error instanceof ProblemError && error.problem.code === 'serverFault' && count < 1
}

function noticeSignOut(error: unknown): void {
  if (error instanceof ProblemError && error.problem.code === 'notSignedIn') onSignedOut()
}
