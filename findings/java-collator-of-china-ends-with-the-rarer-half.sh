#!/usr/bin/env bash
# The JDK's Collator for Locale.CHINA (17.0) orders by reading only the 3,755 characters of GB 2312's first level. Those of
# the second level and all later ones come behind Z, by radical or code: 覃, 邰, 闫 follow 赵, and 王玥 follows 王志强. An
# agency that sorts a roll of names in Java gets another order than PostgreSQL, ICU4J 77.1 or a browser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies><dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>77.1</version></dependency></dependencies>
</project>
XML
mkdir -p src/main/java
cat >src/main/java/Sort.java <<'JAVA'
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

public class Sort {
  static String sorted(Comparator<Object> collator) {
    List<String> names = new ArrayList<>(List.of("赵六", "覃塘", "王志强", "邰丽", "王玥", "闫明", "陈一"));
    names.sort(collator);
    return String.join(" ", names);
  }

  public static void main(String[] args) {
    String jdk = sorted(java.text.Collator.getInstance(Locale.CHINA));
    String icu = sorted(com.ibm.icu.text.Collator.getInstance(com.ibm.icu.util.ULocale.CHINA));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("Java " + System.getProperty("java.version") + ", ICU4J 77.1");
    out.println("expected: both say " + icu);
    out.println("seen:     the JDK says " + jdk);
    System.exit(icu.equals("陈一 邰丽 覃塘 王玥 王志强 闫明 赵六") && jdk.startsWith("陈一 王志强 王玥 赵六 ") ? 0 : 1);
  }
}
JAVA
mvn --quiet --batch-mode compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=path.txt >/dev/null
java -cp "target/classes:$(cat path.txt)" Sort
