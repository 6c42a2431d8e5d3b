import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CompletionItem,
} from 'vscode-languageserver-protocol/node';

type Complaint = [line: number, complaint: string];

/** A language server as an editor runs it, and what it says of texts. */
export interface LanguageServer {
  /** What is offered where "|" stands in the text. */
  completions(file: string, text: string): Promise<CompletionItem[]>;
  /** What is told about the word behind "|" in the text. */
  hover(file: string, text: string): Promise<string>;
  /**
   * What is wrong with the text, each with its line. Servers first repeat what was wrong with an earlier
   * text of the file, so a file whose text changes says which complaints to wait for.
   */
  complaints(file: string, text: string, until?: RegExp): Promise<Complaint[]>;
  stop(): Promise<void>;
}

/**
 * Starts a language server.
 *
 * @param script the server's file.
 * @param folder what the editor has opened: the project's folder, or another.
 * @param editor what an editor's extension passes on starting it, and the editor's settings by their
 * first word, which the server asks for.
 */
export async function startLanguageServer(
  script: string,
  {
    folder = '.',
    options = {},
    settings = {},
  }: { folder?: string; options?: object; settings?: Record<string, unknown> },
): Promise<LanguageServer> {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (complaints: Complaint[]) => void>();
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section = '' }) => settings[section] ?? {}),
  );
  connection.onRequest(RegistrationRequest.type, () => {});
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(uri)?.(
      diagnostics.map(({ range, message }) => [
        range.start.line + 1,
        typeof message === 'string' ? message : message.value,
      ]),
    );
  });
  connection.listen();
  const root = pathToFileURL(resolve(folder)).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the YAML server reads no other.
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'bilateral' }],
    initializationOptions: options,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});

  const opened = new Set<string>();
  let version = 0;
  /** Opens a text as a new version of its file; "|" stands at the cursor and is left out. */
  const open = async (file: string, marked: string) => {
    const at = marked.indexOf('|');
    const text = at === -1 ? marked : marked.slice(0, at) + marked.slice(at + 1);
    const uri = pathToFileURL(resolve(file)).href;
    const languageId = file.endsWith('.md') ? 'markdown' : 'yaml';
    version++;
    if (opened.has(uri)) {
      const textDocument = { uri, version };
      const change = { textDocument, contentChanges: [{ text }] };
      await connection.sendNotification(DidChangeTextDocumentNotification.type, change);
    } else {
      const textDocument = { uri, languageId, version, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      opened.add(uri);
    }
    const before = marked.slice(0, Math.max(at, 0)).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { textDocument: { uri }, position };
  };

  return {
    async completions(file, text) {
      const found = await connection.sendRequest(CompletionRequest.type, await open(file, text));
      return Array.isArray(found) ? found : (found?.items ?? []);
    },
    async hover(file, text) {
      const found = await connection.sendRequest(HoverRequest.type, await open(file, text));
      return found && 'value' in (found.contents as object)
        ? (found.contents as { value: string }).value
        : '';
    },
    async complaints(file, text, until) {
      const told = new Promise<Complaint[]>((tell) => {
        waiting.set(pathToFileURL(resolve(file)).href, (complaints) => {
          if (!until || complaints.some(([, complaint]) => until.test(complaint))) tell(complaints);
        });
      });
      await open(file, text);
      return told;
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      child.kill();
    },
  };
}
