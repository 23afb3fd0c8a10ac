/* The least that any generator must do: read every document, parse its front matter with libyaml and its Markdown with
   libcmark, write one HTML file for each. No model, no links, no checks, no templates. One process for each core.
   With BYTES, each file is filled with blanks up to that size, since whatever makes whole pages has to write them.

   cc -O2 floor.c -o floor -lcmark -lyaml
   floor WIKI OUT [BYTES] */
#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <yaml.h>

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  exit(1);
}

static char *joined(const char *folder, const char *name, const char *ending) {
  char *path;
  if (asprintf(&path, "%s/%s%s", folder, name, ending) < 0) fail(name);
  return path;
}

/* All events, so that each key and value has been seen; their number keeps the work from being dropped. */
static long parse_yaml(const char *text, size_t length) {
  yaml_parser_t parser;
  yaml_event_t event;
  long count = 0;
  int done = 0;
  if (!yaml_parser_initialize(&parser)) fail("libyaml");
  yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
  while (!done) {
    if (!yaml_parser_parse(&parser, &event)) {
      fprintf(stderr, "floor: %s in line %zu\n", parser.problem, parser.problem_mark.line + 1);
      exit(1);
    }
    done = event.type == YAML_STREAM_END_EVENT;
    count++;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return count;
}

static char *read_file(const char *path, size_t *length) {
  struct stat facts;
  int file = open(path, O_RDONLY);
  if (file < 0 || fstat(file, &facts) < 0) fail(path);
  char *text = malloc((size_t)facts.st_size + 1);
  if (!text || read(file, text, (size_t)facts.st_size) != facts.st_size) fail(path);
  close(file);
  text[facts.st_size] = 0;
  *length = (size_t)facts.st_size;
  return text;
}

static void write_file(const char *path, const char *text, size_t length) {
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0 || write(file, text, length) != (ssize_t)length) fail(path);
  close(file);
}

/* The text, filled up to a size if it is shorter. */
static char *filled(char *text, size_t *length, size_t size) {
  if (*length >= size) return text;
  char *longer = realloc(text, size);
  if (!longer) fail("memory");
  memset(longer + *length, ' ', size - *length);
  *length = size;
  return longer;
}

static void convert(const char *from, const char *to, size_t size) {
  size_t length;
  char *text = read_file(from, &length);
  const char *body = text;
  if (strncmp(text, "---\n", 4) == 0) {
    const char *end = strstr(text + 3, "\n---\n");
    if (end) {
      if (parse_yaml(text + 4, (size_t)(end + 1 - text - 4)) < 2) fail(from);
      body = end + 5;
    }
  }
  cmark_node *tree = cmark_parse_document(body, length - (size_t)(body - text), CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(tree, CMARK_OPT_DEFAULT);
  size_t count = strlen(html);
  html = filled(html, &count, size);
  write_file(to, html, count);
  free(html);
  cmark_node_free(tree);
  free(text);
}

static int is_document(const char *name) {
  size_t length = strlen(name);
  return length > 3 && strcmp(name + length - 3, ".md") == 0;
}

static int is_visible(const struct dirent *entry) { return entry->d_name[0] != '.'; }

/* Every job walks the whole tree and takes each entry of the upper folders whose turn is its own: a document, or
   the folder of a journey with all its phases. */
static void convert_folder(const char *from, const char *to, int depth, size_t size, int job, int jobs) {
  struct dirent **entries;
  int count = scandir(from, &entries, is_visible, NULL);
  if (count < 0) fail(from);
  if (mkdir(to, 0755) < 0 && errno != EEXIST) fail(to);
  for (int i = 0; i < count; i++) {
    const char *name = entries[i]->d_name;
    int is_folder = entries[i]->d_type == DT_DIR;
    char *source = joined(from, name, "");
    if (is_folder && depth == 0) {
      convert_folder(source, joined(to, name, ""), 1, size, job, jobs);
    } else if (depth > 1 || i % jobs == job) {
      char *target = joined(to, name, is_folder ? "" : ".html");
      if (is_folder) convert_folder(source, target, depth + 1, size, job, jobs);
      else if (is_document(name)) convert(source, target, size);
      free(target);
    }
    free(source);
    free(entries[i]);
  }
  free(entries);
}

int main(int argc, char **argv) {
  if (argc != 3 && argc != 4) {
    fprintf(stderr, "floor: usage: floor WIKI OUT [BYTES]\n");
    return 64;
  }
  size_t size = argc == 4 ? (size_t)atol(argv[3]) : 0;
  if (mkdir(argv[2], 0755) < 0) fail(argv[2]);
  int jobs = (int)sysconf(_SC_NPROCESSORS_ONLN);
  for (int job = 0; job < jobs; job++) {
    pid_t child = fork();
    if (child < 0) fail("fork");
    if (child == 0) {
      convert_folder(argv[1], argv[2], 0, size, job, jobs);
      return 0;
    }
  }
  int status, result = 0;
  while (wait(&status) > 0)
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) result = 1;
  return result;
}
