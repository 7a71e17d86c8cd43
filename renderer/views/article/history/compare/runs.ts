/** Neighbouring segments that are read together: what stayed, or one change, what went before what came in its stead. */
export interface Run<Segment> {
  readonly is: 'same' | 'change';
  readonly segments: readonly Segment[];
}

export function runsOf<Segment extends { readonly is: string }>(segments: readonly Segment[]): readonly Run<Segment>[] {
  const runs: { readonly is: Run<Segment>['is']; readonly segments: Segment[] }[] = [];
  for (const segment of segments) {
    const is = segment.is === 'same' ? 'same' : 'change';
    const last = runs.at(-1);
    if (last?.is === is) last.segments.push(segment);
    else runs.push({ is, segments: [segment] });
  }
  return runs;
}
