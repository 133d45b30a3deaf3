/** What Jianbao uses of Eleventy 3.1.7, which ships no types. */

declare module '@11ty/eleventy' {
  export interface TemplateData {
    readonly [key: string]: unknown;
  }

  export interface VirtualTemplate {
    readonly data: TemplateData;
    render(data: TemplateData): string;
  }

  export interface UserConfig {
    addGlobalData(name: string, value: unknown): void;
    addTemplate(virtualInputPath: string, template: VirtualTemplate): void;
    addPlugin<Options>(
      plugin: (config: UserConfig, options: Options) => void | Promise<void>,
      options: Options,
    ): void | Promise<void>;
    on(
      event: 'eleventy.after',
      listener: (event: { readonly directories: { readonly output: string } }) => unknown,
    ): void;
    setInputDirectory(folder: string): void;
    setQuietMode(quiet: boolean): void;
    readonly benchmarkManager: { get(group: string): { setIsVerbose(verbose: boolean): void } };
  }

  export interface RenderedPage {
    readonly url: string;
    readonly outputPath: string;
    readonly content: string;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean;
        configPath?: string | false;
        config?: (config: UserConfig) => void | Promise<void>;
      },
    );
    disableLogger(): void;
    toJSON(): Promise<RenderedPage[]>;
  }
}

declare module '@11ty/eleventy-dev-server' {
  interface DevServerOptions {
    readonly port?: number;
    readonly pathPrefix?: string;
    readonly domDiff?: boolean;
    readonly showAllHosts?: boolean;
  }

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: DevServerOptions): EleventyDevServer;
    serve(port: number): void;
    /** Makes every open page load itself again. */
    reload(event: { readonly files?: readonly string[] }): void;
    close(): Promise<void>;
  }
}
