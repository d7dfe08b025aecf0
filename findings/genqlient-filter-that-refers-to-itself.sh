#!/usr/bin/env bash
# A filter that holds filters (`not: Filter`) is the usual form of conditions in GraphQL, and valid. Of an input type with
# such an optional field genqlient 0.8.1 makes a Go struct that contains itself, which does not compile. With
# `optional: pointer` it does, and then a field or variable that was left out is sent as null, so that `first: Int = 20` is
# no longer 20.
set -euo pipefail
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
cd "$folder"
cat >schema.graphql <<'SDL'
type Query { names(filter: Filter, first: Int = 20): [String!]! }
input Filter { eq: String not: Filter }
SDL
cat >names.graphql <<'GRAPHQL'
query Names($filter: Filter, $first: Int = 20) { names(filter: $filter, first: $first) }
GRAPHQL
printf 'schema: schema.graphql\noperations: [names.graphql]\ngenerated: generated.go\npackage: main\n' >genqlient.yaml
cat >main.go <<'GO'
package main

import (
	"encoding/json"
	"fmt"
)

func main() {
	sent, _ := json.Marshal(&__NamesInput{})
	fmt.Println(string(sent))
}
GO
printf '//go:build tools\n\npackage main\n\nimport _ "github.com/Khan/genqlient"\n' >tools.go
{
  go mod init finding
  go get github.com/Khan/genqlient@v0.8.1 golang.org/x/tools@v0.52.0
  go mod tidy
  go run github.com/Khan/genqlient
  go mod tidy
} >/dev/null 2>&1
plain=$(go run . 2>&1 | grep 'invalid recursive type' || true)
echo 'optional: pointer' >>genqlient.yaml
go run github.com/Khan/genqlient
pointer=$(go run .)
echo 'genqlient 0.8.1'
echo 'expected: the client compiles, and what is left out is not sent'
echo "seen: ${plain:-it compiles}; with pointers it sends $pointer"
[[ -n $plain && $pointer == *'"first":null'* ]]
