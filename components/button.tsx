import type { ComponentProps } from 'react';

/** `primary` for the one thing to do, `plain` beside it, `quiet` for what stays in the background. */
type Look = 'primary' | 'plain' | 'quiet';

export function Button({ look = 'plain', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" {...rest} className={`button button-${look}`} />;
}
