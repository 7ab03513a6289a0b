import type { recording as vietnamese } from '../vi/recording';

export const recording: Readonly<Record<keyof typeof vietnamese, string>> = {
  start: 'Record the traffic with Excel',
  stop: 'Stop recording',
  warning:
    'A recording holds the contents of cells. Record only on a copy without real data, and send it only to people who may see it.',
  copied: 'The recording was copied; paste it into a .json file in test/host.',
  shown: 'It could not be copied; select and copy the recording below.',
  unavailable: 'The library of this Excel does not allow recording.',
};
