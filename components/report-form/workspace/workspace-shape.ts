import type { PartKey, ReportContent } from '@/lib/report';
import type { SaveState } from '../saving/machine';
import type { Kept } from '../saving/safety-net';
import type { OpenedReport } from './opened';
import type { PartContents } from './part-contents';

export type Listener = () => void;

/**
 * The report as it stands on this page: one external store outside React, so that a change renders only its readers,
 * and so that text outlives every page of the workspace.
 */
export type Workspace = {
  subscribe: (listener: Listener) => () => void;
  content: () => ReportContent;
  part: <K extends PartKey>(part: K) => PartContents[K] | undefined;
  /** Raised when a part's text was replaced from outside its form (conflict, restored text, undone paste). */
  epoch: (part: PartKey) => number;
  saving: () => SaveState;
  edit: <K extends PartKey>(part: K, content: PartContents[K]) => void;
  /** Like edit, for content that is parsed first; false when it has not the shape of the part. */
  amend: (part: PartKey, content: unknown) => boolean;
  /** Like amend, and forms of the part start again from the new text. */
  replace: (part: PartKey, content: unknown) => boolean;
  /** Lets the forms of a part start again from the text as it stands. */
  restart: (part: PartKey) => void;
  compose: (on: boolean) => void;
  /** An editor that holds back text while someone types registers here to hand it over. */
  holdBack: (settle: () => void) => () => void;
  settle: () => void;
  flush: () => Promise<boolean>;
  keepMine: (part: PartKey) => void;
  /** Mine is set aside and can be found again. */
  takeTheirs: (part: PartKey) => void;
  setAside: () => readonly Kept[];
  /** Shows a text set aside beside the present one, as a conflict; false when the present one could not be saved first. */
  putBack: (kept: Kept) => Promise<boolean>;
  dismiss: (kept: Kept) => void;
  signedIn: () => void;
  online: () => void;
  /** Takes over what the server has now, except where unsaved text stands. */
  adopt: (opened: OpenedReport) => void;
  /** The same for one part. */
  adoptPart: (part: PartKey, version: number, content: unknown) => Promise<void>;
  leftBehind: () => Kept[];
  restore: (kept: Kept) => void;
  forgetLeftBehind: () => void;
  stop: () => void;
};
