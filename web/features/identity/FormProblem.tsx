import classes from './Form.module.css'

/** What the server said of the whole form, where the eye is after pressing its button. */
export function FormProblem({ problem }: { readonly problem: string | null }) {
  return problem === null ? null : (
    <p className={classes.problem} role="alert">
      {problem}
    </p>
  )
}
