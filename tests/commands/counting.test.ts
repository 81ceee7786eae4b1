/** `npm test` counts right: nothing that failed, crashed or was skipped may look like a success. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failed, passed, runChecks } from './checks/check.ts';
import { count } from './checks/vitest.ts';

const file = (status: string, ...tests: string[]) => ({
  name: 'some.test.ts',
  status,
  assertionResults: tests.map((result, index) => ({ status: result, fullName: `test ${index}` })),
});
const report = (...testResults: ReturnType<typeof file>[]) => ({ testResults });

describe('a vitest run', () => {
  test('counts each test', () => {
    expect(count(report(file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')), 1, '')).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });

  test('counts a skipped test as failed and names it', () => {
    const outcome = count(report(file('passed', 'passed', 'pending')), 0, '');
    expect(outcome).toMatchObject({ passed: 1, failed: 1 });
    expect(outcome.details).toContain('test 1');
  });

  test('counts a file that cannot be loaded as failed', () => {
    expect(count(report(file('passed', 'passed'), file('failed')), 1, '')).toMatchObject({ passed: 1, failed: 1 });
  });

  test('counts an error outside of all tests as failed', () => {
    expect(count(report(file('passed', 'passed')), 1, '')).toMatchObject({ passed: 1, failed: 1 });
  });

  test('has failed without a report, and without any test', () => {
    expect(count(undefined, 0, 'out of memory')).toMatchObject({ passed: 0, failed: 1 });
    expect(count(report(), 0, '')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('all checks', () => {
  beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  test('go on after a failure, and what needs the failed one has failed too', async () => {
    const ran: string[] = [];
    const check = (title: string, outcome: typeof passed, needs: string[] = []) => ({
      title,
      needs,
      run: async () => {
        ran.push(title);
        return outcome;
      },
    });
    const total = await runChecks([
      check('first', passed),
      check('second', failed('no')),
      check('third', passed, ['first']),
      check('fourth', passed, ['second']),
    ]);
    expect(ran).toEqual(['first', 'second', 'third']);
    expect(total).toEqual({ passed: 2, failed: 2 });
  });

  test('a check that throws or counts nothing has failed', async () => {
    const total = await runChecks([
      { title: 'throws', run: () => Promise.reject(new Error('broken')) },
      { title: 'counts nothing', run: async () => ({ passed: 0, failed: 0 }) },
    ]);
    expect(total).toEqual({ passed: 0, failed: 2 });
  });
});
