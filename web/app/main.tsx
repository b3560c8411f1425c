import './styles/mantine.css'
import './styles/fonts.css'
import './styles/base.css'
import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { paths } from './paths.ts'
import { queryClient, whenSignedOut } from './query-client.ts'
import { createAppRouter } from './routes.tsx'
import { renewSession } from './session.ts'
import { meanings, theme } from './theme.ts'

const router = createAppRouter()

whenSignedOut(async () => {
  const { pathname, href } = router.state.location
  if (pathname === paths.signIn()) return
  await renewSession()
  await router.navigate({ href: paths.signIn(href) })
})

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={meanings} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
)
