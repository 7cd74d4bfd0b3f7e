'use client';

import { useState } from 'react';
import { useLeaveWarning } from '../../ui/use-leave-warning';
import type { KnownReport } from '../remarks';
import { MappingStep } from './mapping-step';
import { SourceStep } from './source-step';
import { useIntake } from './use-intake';

/** From a text to a draft in two steps; going back finds the text as it was. */
export function ImportPanel(props: { school: string; known: readonly KnownReport[] }) {
  const intake = useIntake();
  const [text, setText] = useState('');
  useLeaveWarning(text !== '' || intake.reading !== null);
  return intake.reading ? (
    <MappingStep intake={intake} reading={intake.reading} {...props} />
  ) : (
    <SourceStep intake={intake} text={text} onText={setText} />
  );
}
