#!/usr/bin/env bash
# Makes a folder the same as another, as `rclone sync` does with buckets.
set -euo pipefail
rm -rf "$2"
"$(dirname "$0")/copy-folder.sh" "$1" "$2"
