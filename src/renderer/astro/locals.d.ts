// What the renderer gives to the middleware with each page.
declare namespace App {
  interface Locals {
    /** Whether the caller defers the scripts of the page. */
    defersScripts?: boolean;
  }
}
