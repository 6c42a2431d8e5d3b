// What the renderer gives to the middleware with each page.
declare namespace App {
  interface Locals {
    /** Whether whoever asked for the page defers its scripts. */
    defersScripts?: boolean;
  }
}
