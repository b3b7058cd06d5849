// Puts records to shapes with Jena, one at a time, pass after pass in one warm machine; scripts/bench/shapes.ts runs it.
// Reading is not timed, making the index of a record is. Prints for each pass: milliseconds of CPU a record, results.

import com.sun.management.OperatingSystemMXBean;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

public class JenaShapes {
  public static void main(String[] arguments) throws Exception {
    OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Shapes shapes = Shapes.parse(read(Files.readString(Path.of(arguments[0]))));
    List<List<Triple>> records = new ArrayList<>();
    for (String text : Files.readString(Path.of(arguments[1])).split("\f")) records.add(read(text).find().toList());
    for (int pass = 0; pass < Integer.parseInt(arguments[2]); pass++) {
      long start = machine.getProcessCpuTime();
      int results = 0;
      for (List<Triple> record : records) {
        Graph graph = GraphFactory.createDefaultGraph();
        record.forEach(graph::add);
        results += ShaclValidator.get().validate(shapes, graph).getEntries().size();
      }
      double spent = (machine.getProcessCpuTime() - start) / 1e6;
      System.out.println(spent / records.size() + " " + results);
    }
  }

  private static Graph read(String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, new StringReader(text), "https://bench.example/", Lang.TTL);
    return graph;
  }
}
