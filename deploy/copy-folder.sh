#!/usr/bin/env bash
# Copies the content of a folder into another, as `rclone copy` does with buckets.
set -euo pipefail
test -d "$1"
mkdir -p "$2"
cp -R "$1/." "$2/"
