// SPDX-License-Identifier: EUPL-1.2
package nl.werkrelatie.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.werkrelatie.json.document.Limits;
import nl.werkrelatie.json.host.Jackson3WerkrelatieModule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;

/** A host that maps with Jackson 3. */
final class Jackson3Host implements HostMapper {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Way way;
  private final boolean inView;
  private final UnaryOperator<JsonMapper.Builder> settings;
  private final JsonMapper mapper;

  Jackson3Host(Way way) {
    this(way, false, builder -> builder);
  }

  private Jackson3Host(Way way, boolean inView, UnaryOperator<JsonMapper.Builder> settings) {
    this.way = way;
    this.inView = inView;
    this.settings = settings;
    JsonMapper.Builder builder = settings.apply(JsonMapper.builder()).addModule(dates());
    switch (way) {
      case BY_HAND -> builder.addModule(new Jackson3WerkrelatieModule());
      case TWICE_BY_HAND ->
          builder
              .addModule(new Jackson3WerkrelatieModule())
              .addModule(new Jackson3WerkrelatieModule());
      case BY_SERVICE_LOADER -> builder.findAndAddModules(Jackson3Host.class.getClassLoader());
      case WITHOUT -> {}
    }
    this.mapper = builder.build();
  }

  @Override
  public int generation() {
    return 3;
  }

  @Override
  public String version() {
    return PackageVersion.VERSION.toString();
  }

  @Override
  public HostMapper by(Way other) {
    return new Jackson3Host(other, inView, settings);
  }

  @Override
  public HostMapper with(HostSetting setting) {
    boolean view = setting == HostSetting.VIEW;
    return new Jackson3Host(way, view, builder -> set(settings.apply(builder), setting));
  }

  @Override
  public HostMapper within(Limits limits) {
    return new Jackson3Host(
        Way.WITHOUT,
        inView,
        builder -> settings.apply(builder).addModule(new Jackson3WerkrelatieModule(limits)));
  }

  private static JsonMapper.Builder set(JsonMapper.Builder builder, HostSetting setting) {
    return switch (setting) {
      case NAMING -> builder.propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE);
      case INCLUSION ->
          builder.changeDefaultPropertyInclusion(
              before ->
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));
      case VIEW -> builder.disable(MapperFeature.DEFAULT_VIEW_INCLUSION);
      case DEFAULT_TYPING ->
          builder.activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
              DefaultTyping.NON_FINAL,
              JsonTypeInfo.As.PROPERTY);
      case NUMBERS_AS_STRINGS -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
      case SORTING ->
          builder
              .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
              .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
              .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
      case ENUMS_AND_DATES ->
          builder
              .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
              .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS);
      case LENIENT_VALUES ->
          builder
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
              .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
              .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
              .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS);
      case LENIENT_SYNTAX ->
          builder
              .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
              .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
              .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
              .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
              .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
              .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS);
      case STRICT_DUPLICATES -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
      case FIELDS ->
          builder.changeDefaultVisibility(
              before ->
                  before
                      .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY));
    };
  }

  private static SimpleModule dates() {
    return new SimpleModule("dates of the host")
        .addSerializer(LocalDate.class, new DateSerializer())
        .addDeserializer(LocalDate.class, new DateDeserializer());
  }

  @Override
  public String write(Object value) {
    return inView
        ? mapper.writerWithView(HostObjects.Shown.class).writeValueAsString(value)
        : mapper.writeValueAsString(value);
  }

  @Override
  public <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  @Override
  public String writeTree(Object value) {
    return mapper.writeValueAsString(mapper.valueToTree(value));
  }

  @Override
  public <T> T readTree(String json, Class<T> type) {
    return mapper.treeToValue(mapper.readTree(json), type);
  }

  @Override
  public <T> T convert(Object value, Class<T> type) {
    return mapper.convertValue(value, type);
  }

  @Override
  public Map<String, Object> configuration() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (MapperFeature feature : MapperFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    for (SerializationFeature feature : SerializationFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    for (DeserializationFeature feature : DeserializationFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    for (StreamReadFeature feature : StreamReadFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    for (StreamWriteFeature feature : StreamWriteFeature.values()) {
      all.put(feature.name(), mapper.isEnabled(feature));
    }
    all.put("naming", String.valueOf(mapper.serializationConfig().getPropertyNamingStrategy()));
    all.put("inclusion", mapper.serializationConfig().getDefaultPropertyInclusion());
    all.put("dates", mapper.serializationConfig().getDateFormat().toString());
    all.put("view", String.valueOf(mapper.serializationConfig().getActiveView()));
    all.put("mixins", mapper.serializationConfig().mixInCount());
    return all;
  }

  @Override
  public String path(Throwable failure) {
    return failure instanceof DatabindException mapping
        ? mapping.getPath() + mapping.getPathReference() + mapping.getOriginalMessage()
        : "";
  }

  private static final class DateSerializer extends ValueSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate value, JsonGenerator out, SerializationContext context) {
      out.writeString(DATE.format(value));
    }
  }

  private static final class DateDeserializer extends ValueDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) {
      return LocalDate.parse(in.getString(), DATE);
    }
  }
}
