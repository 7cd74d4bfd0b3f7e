'use client';

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** A quiet act beside a text or a list: never the page's next step. */
export const SmallButton = (props: {
  onClick: () => void;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
}) => <Button size="compact-md" variant="default" fw={400} {...props} />;
