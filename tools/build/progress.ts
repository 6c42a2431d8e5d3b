/** Shows how long work takes: on a terminal while it runs, elsewhere in a line when it is done. */
export interface Progress {
  /** Runs one stage of the work and shows it. The stage may report how far it is. */
  stage<T>(name: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T>;
}

/** The beginning or end of a stage, for machines; times are milliseconds since the epoch. */
export interface StageEvent {
  stage: string;
  event: 'begin' | 'end';
  at: number;
  detail: string;
}

/** Progress for a person: one line per stage, rewritten while it runs where that is possible. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  const running = new Map<string, { begin: number; detail: string }>();
  const draw = () => {
    const now = [...running].map(
      ([name, { begin, detail }]) => `${name} ${detail} ${seconds(begin)}`,
    );
    if (stream.isTTY) stream.write(`\r\u001B[K${now.join('   ').slice(0, stream.columns - 1)}`);
  };
  return {
    async stage(name, work) {
      const state = { begin: Date.now(), detail: '' };
      running.set(name, state);
      const timer = setInterval(draw, 200);
      try {
        return await work((detail) => {
          state.detail = detail;
          draw();
        });
      } finally {
        clearInterval(timer);
        running.delete(name);
        const clear = stream.isTTY ? '\r\u001B[K' : '';
        stream.write(
          `${clear}${name.padEnd(8)} ${seconds(state.begin).padStart(7)}  ${state.detail}\n`,
        );
        draw();
      }
    },
  };
}

/** Progress for a machine: a line of JSON at the beginning and end of every stage. */
export function progressAsJson(stream: NodeJS.WriteStream): Progress {
  const write = (event: StageEvent) => stream.write(`${JSON.stringify(event)}\n`);
  return {
    async stage(name, work) {
      let detail = '';
      write({ stage: name, event: 'begin', at: Date.now(), detail });
      try {
        return await work((words) => (detail = words));
      } finally {
        write({ stage: name, event: 'end', at: Date.now(), detail });
      }
    },
  };
}

function seconds(begin: number): string {
  return `${((Date.now() - begin) / 1000).toFixed(1)} s`;
}
