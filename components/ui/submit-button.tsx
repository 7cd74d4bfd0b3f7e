'use client';

import { Button, type ButtonProps } from '@mantine/core';
import { useAwake } from './use-awake';

/**
 * Sends its form, once the page has woken up: until then the browser itself would send the form, reload the page and
 * put what was typed, passwords too, into the address.
 */
export function SubmitButton({ disabled = false, ...rest }: ButtonProps) {
  const awake = useAwake();
  return <Button type="submit" disabled={disabled || !awake} {...rest} />;
}
